package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.examples.host.DirectoryFamilies;
import org.ent4j.examples.portal.absence.DossierPage.Link;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Dossier;

/** A dossier: what it is of, what may be done now, and its journal. */
final class DossierScreen {

    Answer show(Visit visit) {
        return ChosenFile.of(visit)
                .flatMap(file -> ChosenFile.dossier(visit, file).map(dossier -> show(visit, file, dossier)))
                .fold(answer -> answer, answer -> answer);
    }

    private Answer show(Visit visit, AbsenceFile file, Dossier dossier) {
        var words = DossierWords.of(visit);
        var title = "%s n° %d — %s"
                .formatted(
                        words.type(dossier.type()),
                        dossier.number(),
                        visit.school().names().of(file.pupil()));
        return Answer.page(title, "absence/dossier", page(visit, file, dossier, words));
    }

    private DossierPage page(Visit visit, AbsenceFile file, Dossier dossier, DossierWords words) {
        var names = visit.school().names();
        var offer = new DossierOffer(visit, file, dossier, words);
        var pupil = file.pupil();
        return new DossierPage(
                AbsencePaths.dossier(pupil, dossier.number()),
                names.of(pupil),
                AbsencePaths.pupil(pupil),
                names.classOf(pupil).orElse("—"),
                words.type(dossier.type()),
                words.when(dossier),
                words.state(dossier),
                words.awaiting(dossier),
                joined(pupil, dossier, words),
                new PartRows(offer).of(dossier),
                offer.forms(guardians(visit, pupil, offer)),
                new NoticeRows(words, names, offer.mayTreat()).of(file, notice -> notice.dossier() == dossier.number()),
                offer.mayTreat(),
                offer.mayTreat() ? Optional.of(story(visit, pupil, dossier, words)) : Optional.empty());
    }

    private Set<PersonId> guardians(Visit visit, PersonId pupil, DossierOffer offer) {
        return offer.mayTreat()
                ? visit.school()
                        .names()
                        .find(pupil)
                        .map(person -> DirectoryFamilies.guardians(person, visit.today()))
                        .orElse(Set.of())
                : Set.of();
    }

    private static Optional<Link> joined(PersonId pupil, Dossier dossier, DossierWords words) {
        return dossier.groupedInto()
                .map(into -> new Link(
                        words.in("Regroupé dans le dossier n° %d", "Grouped into dossier no. %d")
                                .formatted(into),
                        AbsencePaths.dossier(pupil, into)))
                .or(() -> dossier.follows()
                        .map(before -> new Link(
                                words.in(
                                                "Suit le dossier verrouillé n° %d, auquel rien ne s'ajoute",
                                                "Follows the locked dossier no. %d, to which nothing is added")
                                        .formatted(before),
                                AbsencePaths.dossier(pupil, before))));
    }

    /** Empty when nobody can read it. */
    private static List<StoryLine> story(Visit visit, PersonId pupil, Dossier dossier, DossierWords words) {
        return visit.school()
                .vieScolaire()
                .absences()
                .story(visit.actor(), pupil, dossier.number())
                .map(new StoryWords(words, visit.school().names())::lines)
                .getOrElse(List.of());
    }
}
