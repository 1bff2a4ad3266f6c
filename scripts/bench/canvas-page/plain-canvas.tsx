import '@xyflow/react/dist/style.css';
import {
  Background,
  Controls,
  Handle,
  MiniMap,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import type { Template } from '#schema/template';
import type { Arranged } from '../../../designer/src/features/editor/canvas/layout/arrange.ts';

type PlainNode = Node<{ title: string }, 'plain'>;
const NODE_TYPES = { plain: PlainCard };

/** React Flow as its first page shows it: the same steps in the same places, the same arrows, nothing else. */
export function PlainCanvas({ template, arranged }: { template: Template; arranged: Arranged }) {
  const [nodes, , changeNodes] = useNodesState<PlainNode>(
    template.nodes.map(({ id, title }) => {
      const { x = 0, y = 0, width = 0, height = 0 } = arranged.steps.get(id) ?? {};
      return { id, type: 'plain', position: { x, y }, data: { title: title.fr }, width, height };
    }),
  );
  const [edges, , changeEdges] = useEdgesState(
    template.edges.map(({ id, from, to }) => ({ id, source: from, target: to, type: 'smoothstep' })),
  );
  return (
    <div style={{ flex: 1 }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        onNodesChange={changeNodes}
        onEdgesChange={changeEdges}
        minZoom={0.02}
        defaultViewport={{ x: 12, y: 12, zoom: 0.85 }}
      >
        <Background />
        <Controls />
        <MiniMap />
      </ReactFlow>
    </div>
  );
}

function PlainCard({ data: { title } }: NodeProps<PlainNode>) {
  return (
    <div style={{ width: '100%', height: '100%', border: '1px solid #888', borderRadius: 8, background: '#fff' }}>
      <Handle type="target" position={Position.Left} />
      <b>{title}</b>
      <Handle type="source" position={Position.Right} />
    </div>
  );
}
