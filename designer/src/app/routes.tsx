import { createBrowserRouter, Navigate } from 'react-router';
import { ContractPage } from '../features/contract/contract-page.tsx';
import { ContractsPage } from '../features/contracts/contracts-page.tsx';
import { NewContractPage } from '../features/new-contract/new-contract-page.tsx';
import { ProgrammePage } from '../features/programmes/programme-page.tsx';
import { ProgrammesPage } from '../features/programmes/programmes-page.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell.tsx';

/** Every page and its address. */
export const router = createBrowserRouter([
  { path: '/entrer', element: <SignInPage /> },
  {
    path: '/',
    element: <Shell />,
    children: [
      { index: true, element: <Navigate to="/contrats" replace /> },
      { path: 'contrats', element: <ContractsPage /> },
      { path: 'contrats/nouveau', element: <NewContractPage /> },
      { path: 'contrats/:contract', element: <ContractPage /> },
      { path: 'programmes', element: <ProgrammesPage /> },
      { path: 'programmes/:programme', element: <ProgrammePage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
