package org.ent4j.examples.portal.discipline;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.DisciplineService;
import org.ent4j.viescolaire.observation.DisciplineCounters;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.Sanction;

/** A pupil reads what is about himself, a guardian what is about his children: the module sees to it. */
final class FollowUpScreen {

    private FollowUpScreen() {}

    private record Known(List<Observation> observations, List<Punition> punitions, List<Sanction> sanctions) {}

    static Answer show(Visit visit) {
        var pupils = pupils(visit);
        return visit.query()
                .text("eleve")
                .map(id -> pupils.stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst())
                .orElseGet(() -> pupils.stream().findFirst())
                .map(pupil -> Answer.shown(visit, known(visit, pupil), known -> page(visit, pupils, pupil, known)))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Aucun élève de cet établissement ne vous est rattaché sous ce nom.",
                                "No pupil of this school is tied to you under that name.")));
    }

    private static List<Person> pupils(Visit visit) {
        var names = visit.school().names();
        return visit.actor().capacity() == Capacity.ELEVE
                ? names.pupils().stream()
                        .filter(pupil -> pupil.id().equals(visit.person()))
                        .toList()
                : names.wards(visit.person());
    }

    private static Either<Refusal, Known> known(Visit visit, Person pupil) {
        DisciplineService discipline = visit.school().vieScolaire().discipline();
        var who = visit.actor();
        var whom = Optional.of(pupil.id());
        return discipline
                .observations(who, whom)
                .flatMap(observations -> discipline
                        .punitions(who, whom)
                        .flatMap(punitions -> discipline
                                .sanctions(who, whom)
                                .map(sanctions -> new Known(observations, punitions, sanctions))));
    }

    private static Answer page(Visit visit, List<Person> pupils, Person pupil, Known known) {
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        return Answer.page(
                visit.in("Observations, punitions et sanctions", "Observations, punitions and sanctions"),
                "discipline/follow-up",
                new FollowUpPage(
                        Options.none().people(pupils).map(),
                        pupil.id().value(),
                        SchoolNames.of(pupil),
                        Counters.of(DisciplineCounters.of(
                                Optional.of(known.observations()),
                                words.setup().punitions().motifs(),
                                Optional.of(known.punitions()))),
                        known.observations().stream()
                                .sorted(Comparator.comparing(Observation::at).reversed())
                                .map(each -> ObservationLine.of(each, words, people))
                                .toList(),
                        known.punitions().stream()
                                .sorted(Comparator.comparing(Punition::givenOn).reversed())
                                .map(each -> item(each, words, people))
                                .toList(),
                        known.sanctions().stream()
                                .map(each -> item(each, words, people))
                                .toList()));
    }

    private static FollowUpPage.PunitionItem item(Punition punition, DisciplineWords words, People people) {
        return new FollowUpPage.PunitionItem(
                PunitionLine.of(punition, words, people),
                punition.request().facts(),
                punition.request().assignedWork());
    }

    private static FollowUpPage.SanctionItem item(Sanction sanction, DisciplineWords words, People people) {
        var texts = new SanctionWords(words);
        return new FollowUpPage.SanctionItem(
                SanctionLine.of(sanction, words, people),
                sanction.reproach().facts(),
                texts.history(sanction),
                texts.erasure(sanction));
    }
}
