import type { Issue } from '../types';
import { agriculture } from './agriculture';
import { construction } from './construction';
import { education } from './education';
import { energy } from './energy';
import { financialServices } from './financial-services';
import { food } from './food';
import { healthcare } from './healthcare';
import { hospitality } from './hospitality';
import { lifeSciences } from './life-sciences';
import { logistics } from './logistics';
import { makingAndMoving } from './making-and-moving';
import { manufacturing } from './manufacturing';
import { moneyAndBuying } from './money-and-buying';
import { peopleAndSkills } from './people-and-skills';
import { professionalServices } from './professional-services';
import { publicSector } from './public-sector';
import { realEstate } from './real-estate';
import { retail } from './retail';
import { runningTheWork } from './running-the-work';
import { sellingAndServing } from './selling-and-serving';
import { software } from './software';
import { systems } from './systems';

/** The whole library that ships with Acquaint. Large: import it lazily, through load-issues. */
export const issues: readonly Issue[] = [
  ...agriculture,
  ...construction,
  ...education,
  ...energy,
  ...financialServices,
  ...food,
  ...healthcare,
  ...hospitality,
  ...lifeSciences,
  ...logistics,
  ...makingAndMoving,
  ...manufacturing,
  ...moneyAndBuying,
  ...peopleAndSkills,
  ...professionalServices,
  ...publicSector,
  ...realEstate,
  ...retail,
  ...runningTheWork,
  ...sellingAndServing,
  ...software,
  ...systems,
];
