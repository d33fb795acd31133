/** What a merge can have to say, as rules are explained. */
import type { Explanation } from '../core/explanation.ts'
import { t } from '../core/text.ts'

export const explanations: readonly Explanation[] = [
  {
    code: 'merge-conflict',
    title: t(
      'Kun hallinnonala ja yksikkö ovat muuttaneet samaa arvoa, joku päättää, kumpi jää.',
      'När förvaltningsområdet och enheten har ändrat samma värde avgör någon vilket som gäller.',
      'When the branch and a unit have changed the same value, somebody decides which stands.',
    ),
    why: t(
      'Kumpaakaan muutosta ei saa hukata, eikä toimi voi tietää, kumpi on oikea. Päätös jää hallinnonalan suunnitelmaan.',
      'Ingen av ändringarna får gå förlorad, och toimi kan inte veta vilken som är rätt. Beslutet står kvar i områdets plan.',
      'Neither change may be lost, and toimi cannot know which is right. The decision stays in the plan of the branch.',
    ),
  },
  {
    code: 'merge-incomplete',
    title: t(
      'Kaikki odotetut suunnitelmat voi lukea ennen kuin ne yhdistetään.',
      'Alla väntade planer går att läsa innan de sammanställs.',
      'All expected plans can be read before they are merged.',
    ),
    why: t(
      'Muuten se, mitä ei voitu lukea, näyttäisi poistetulta. Yksikön voi jättää odottamaan: --without.',
      'Annars skulle det som inte gick att läsa se borttaget ut. En enhet kan få vänta: --without.',
      'Otherwise what could not be read would look removed. A unit can be left waiting: --without.',
    ),
  },
  {
    code: 'merge-stale',
    title: t(
      'Yhdistetty suunnitelma vastaa yksiköiden suunnitelmia.',
      'Den sammanställda planen motsvarar enheternas planer.',
      'The merged plan agrees with the plans of the units.',
    ),
    why: t(
      'Vanhentunut suunnitelma kertoo lukijoille luvut, jotka eivät enää pidä paikkaansa.',
      'En föråldrad plan ger läsarna tal som inte längre stämmer.',
      'A stale plan tells its readers numbers that no longer hold.',
    ),
  },
  {
    code: 'merge-edited',
    title: t(
      'Hallinnonala sanoo jotakin toisin kuin yksikkö.',
      'Förvaltningsområdet säger något annat än enheten.',
      'The branch says something otherwise than the unit.',
    ),
    why: t(
      'Se on sallittua, mutta lukijan pitää saada tietää, mitä yksikkö itse sanoi.',
      'Det är tillåtet, men läsaren ska få veta vad enheten själv sade.',
      'That is allowed, but the reader must be able to know what the unit itself said.',
    ),
  },
  {
    code: 'translation-stale',
    title: t(
      'Käännös on yhtä uusi kuin teksti, jonka se kääntää.',
      'En översättning är lika ny som den text som den översätter.',
      'A translation is as new as the text that it translates.',
    ),
    why: t(
      'Kun yksi kieli on muuttunut ja toinen ei, lukijat saavat eri tiedon kielensä mukaan.',
      'När ett språk har ändrats men inte det andra får läsarna olika besked beroende på språk.',
      'When one language has changed and another has not, readers are told different things by their language.',
    ),
  },
  {
    code: 'merge-left-out',
    title: t(
      'Hallinnonala on jättänyt pois jotakin, mitä yksikkö sanoo.',
      'Förvaltningsområdet har lämnat bort något som enheten säger.',
      'The branch has left out something that the unit says.',
    ),
    why: t(
      'Mikään ei katoa huomaamatta: pois jätetty luetellaan aina.',
      'Inget försvinner obemärkt: det som lämnats bort räknas alltid upp.',
      'Nothing vanishes unseen: what is left out is always listed.',
    ),
  },
  {
    code: 'aggregate-edited',
    title: t(
      'Lasketut luvut ovat sellaiset kuin toimi ne laski.',
      'De beräknade talen är så som toimi räknade dem.',
      'Computed numbers are as toimi computed them.',
    ),
    why: t(
      'Käsin muutettu summa ei enää vastaa osiaan. Muuta osaa, niin summa lasketaan uudelleen.',
      'En summa som ändrats för hand motsvarar inte längre sina delar. Ändra en del, så räknas summan om.',
      'A sum that was changed by hand no longer agrees with its parts. Change a part, and the sum is recomputed.',
    ),
  },
  {
    code: 'merge-by-hand',
    title: t(
      'gitin yhdistämät versiot ovat ehjiä suunnitelmia samalla kielellä.',
      'De versioner som git sammanfogar är hela planer på samma språk.',
      'The versions that git merges are sound plans in one language.',
    ),
    why: t(
      'Muita ei voi yhdistää kentittäin. Oma versio jää paikalleen, kunnes ihminen on yhdistänyt ne.',
      'Andra kan inte sammanfogas fält för fält. Den egna versionen står kvar tills en människa har gjort det.',
      'Others cannot be merged by field. Our version stays until a person has put them together.',
    ),
  },
  {
    code: 'merge-base-lost',
    title: t(
      'Yhdistetyn suunnitelman vieressä on pohja, jonka edellinen yhdistäminen jätti.',
      'Bredvid den sammanställda planen finns basen som den förra sammanställningen lämnade.',
      'Beside the merged plan lies the base that the last merge left.',
    ),
    why: t(
      'Ilman pohjaa ei tiedetä, kumpi on muuttanut mitä, ja jokaisesta erosta pitää kysyä. --adopt ottaa suunnitelman sellaisenaan.',
      'Utan bas vet ingen vem som har ändrat vad, och varje skillnad måste frågas. --adopt tar planen som den är.',
      'Without it nobody knows who has changed what, and every difference must be asked about. --adopt takes the plan as it is.',
    ),
  },
  {
    code: 'merge-adopt',
    title: t(
      'Ihminen vahvistaa, miten käsin kirjoitettu suunnitelma vastaa yksiköiden suunnitelmia.',
      'En människa bekräftar hur en plan som skrivits för hand motsvarar enheternas planer.',
      'A person confirms how a plan written by hand corresponds to the plans of the units.',
    ),
    why: t(
      'Samannäköinen otsikko on vain arvaus. Vahvistettu vastaavuus kirjataan ratkaisuna perusteluineen.',
      'En liknande rubrik är bara en gissning. En bekräftad motsvarighet antecknas som avgörande med motivering.',
      'A title that looks alike is only a guess. What is confirmed is recorded as a decision, with its reason.',
    ),
  },
  {
    code: 'merge-origin',
    title: t(
      'Jokaisesta yhdistetyn suunnitelman arvosta tiedetään, mistä se on peräisin.',
      'Om varje värde i den sammanställda planen vet man varifrån det kommer.',
      'Of each value in the merged plan it is known where it comes from.',
    ),
    why: t(
      'Lukuun voi luottaa, kun sen osat ja päätökset näkee. toimi why kertoo ne.',
      'Ett tal går att lita på när man ser dess delar och besluten. toimi why berättar dem.',
      'A number can be trusted when its parts and the decisions can be seen. toimi why tells them.',
    ),
  },
]
