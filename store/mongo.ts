import { type Connection, type Model, Mongoose, Schema, type SchemaDefinition, type SchemaOptions } from 'mongoose';

/**
 * A mongoose of our own: filters never carry operators that came from outside (`trusted` marks ours), and an unknown
 * path is a mistake, not a silent "matches everything".
 */
const mongoose = new Mongoose();
mongoose.set('sanitizeFilter', true);
mongoose.set('strictQuery', 'throw');
mongoose.set('autoIndex', false);
mongoose.set('autoCreate', false);

/** Marks a filter as written by us, so that its operators are kept. */
export const { trusted } = mongoose;

/** Opens one connection pool. Every write waits until a majority has it on disk. */
export async function connect(uri: string, poolSize = 20): Promise<Connection> {
  return mongoose
    .createConnection(uri, {
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      maxPoolSize: poolSize,
      autoIndex: false,
      autoCreate: false,
    })
    .asPromise();
}

/** One collection: its name, the shape of its documents, its indexes. */
export type Collection<D> = { name: string; schema: Schema<D> };

/** Declares a collection. Documents hold exactly what their type says: no version key, no hidden defaults. */
export function collection<D>(
  name: string,
  definition: Record<keyof D & string, unknown>,
  indexes: { fields: Record<string, 1 | -1>; options?: Record<string, unknown> }[] = [],
): Collection<D> {
  const options: SchemaOptions = { collection: name, versionKey: false, minimize: false, strict: 'throw', id: false };
  const schema = new Schema(definition as SchemaDefinition, options) as unknown as Schema<D>;
  for (const index of indexes) schema.index(index.fields, index.options);
  return { name, schema };
}

/** The model of a collection on a connection. */
export function modelOf<D>(connection: Connection, { name, schema }: Collection<D>): Model<D> {
  return (connection.models[name] as Model<D> | undefined) ?? connection.model<D>(name, schema);
}
