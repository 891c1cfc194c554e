import { agricultureMedicineDisciplines } from './disciplines-agriculture-medicine.ts';
import { artsOtherDisciplines } from './disciplines-arts-other.ts';
import { constructionProcessDisciplines } from './disciplines-building-processing.ts';
import { economicsManagementDisciplines } from './disciplines-economics-management.ts';
import { machineElectronicsDisciplines } from './disciplines-machines-electronics.ts';
import { scienceDisciplines } from './disciplines-sciences.ts';
import { societyLettersDisciplines } from './disciplines-society-letters.ts';

/**
 * The national catalogues of disciplines in one space of codes, that of the graduate catalogue: fields (2 digits), first-level
 * disciplines as classes (4), second-level disciplines (6, last two digits below 50: those of the list of 1997 that is still
 * in use). The undergraduate catalogue numbers its classes differently, so that its codes cannot stand beside these: each of
 * its majors stands under the graduate class that its graduates go on in, with last two digits of our own, from 50 up (a few
 * kept older ones), or with 8 digits where a second-level discipline holds it (金融工程 in 金融学). Vocational majors stand as names
 * of the major that they prepare for, or likewise. Where both catalogues have a name for one thing they are one row
 * (计算机科学与技术). Design stands at 1305, the undergraduate class, and not at 1403, so that it is among the arts. Professional
 * degrees (工程硕士, MBA) are names of the discipline that they are of.
 * Columns: code | zh | en | aliases; | codes of the undergraduate catalogue (2012, with additions to 2025), without their K and T;
 */
export const disciplineTables: readonly string[] = [
  economicsManagementDisciplines,
  societyLettersDisciplines,
  scienceDisciplines,
  machineElectronicsDisciplines,
  constructionProcessDisciplines,
  agricultureMedicineDisciplines,
  artsOtherDisciplines,
];
