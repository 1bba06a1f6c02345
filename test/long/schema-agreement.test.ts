import { agreeOverAnswers, agreeOverRecords, agreeOverUnits } from '../schema/agreement'

agreeOverRecords(100_000)
agreeOverAnswers(100_000)
agreeOverUnits(20_000)
