import { Controller, Get } from '@nestjs/common';
import { home, homes, type Home, type Homes } from '#contracts';
import { Access, CalledBy, InWorkspace, type Caller, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { HomeService } from './home.service.js';

@Controller('api')
export class HomeController {
  constructor(private readonly homes: HomeService) {}

  @Get('workspaces/:workspace/home')
  @Access('viewer')
  @Answers(home, 'The processes of a municipality, what waits for me, what is due, the state of the backup')
  ofWorkspace(@InWorkspace() place: Place): Promise<Home> {
    return this.homes.ofWorkspace(place);
  }

  @Get('home')
  @Access('signed-in')
  @Answers(homes, 'The same of every municipality that I serve, the most urgent first')
  ofPerson(@CalledBy() { personId }: Caller): Promise<Homes> {
    if (personId === null) throw new NotSignedInError();
    return this.homes.ofPerson(personId);
  }
}
