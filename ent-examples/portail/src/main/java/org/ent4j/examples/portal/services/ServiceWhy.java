package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.access.Sight;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.services.SeenService.There;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** Why somebody sees a service or not, step by step, in each capacity that he has in the school. */
final class ServiceWhy {

    private static final int SHOWN = 20;

    private final SeenService seen;

    @Inject
    ServiceWhy(SeenService seen) {
        this.seen = seen;
    }

    Answer show(Visit visit) {
        return seen.with(visit, there -> {
            var title = there.kept().value().title();
            return Answer.page(
                    visit.in("Qui voit %s ?", "Who sees %s?").formatted(title),
                    "services/why",
                    page(visit, there, title));
        });
    }

    private static ServiceWhyPage page(Visit visit, There there, String title) {
        var text = visit.query().textOr("q", "");
        var sights = visit.query().text("personne").map(PersonId::new).stream()
                .flatMap(person -> sights(visit, there, person))
                .toList();
        return new ServiceWhyPage(
                there.key().code(), title, text, sights.isEmpty() ? found(visit, text) : List.of(), sights);
    }

    /** Of somebody whom the school does not know, nothing. */
    private static Stream<ServiceWhyPage.Seen> sights(Visit visit, There there, PersonId person) {
        return visit.school().rights().capacities(person).stream()
                .map(capacity -> seen(visit, there, new Actor(person, capacity)));
    }

    private static ServiceWhyPage.Seen seen(Visit visit, There there, Actor who) {
        var school = visit.school();
        var sight = there.services().why(SchoolUsers.id(who), there.key(), school.id(), visit.today());
        return new ServiceWhyPage.Seen(
                name(visit, who.person(), who.capacity()),
                sight.isSeen(),
                sight.mayEnter(),
                sight.steps().stream().map(step -> step(visit, step)).toList());
    }

    private static ServiceWhyPage.Step step(Visit visit, Sight.Step step) {
        return new ServiceWhyPage.Step(
                visit.words().of(step.step().label()),
                step.isMet(),
                visit.words().of(step.obstacles()));
    }

    private static String name(Visit visit, PersonId person, Capacity capacity) {
        return visit.school().names().of(person) + ", " + visit.words().of(capacity.label());
    }

    private static List<ServiceWhyPage.Found> found(Visit visit, String text) {
        var wanted = Folding.fold(text);
        var names = visit.school().names();
        return wanted.isBlank()
                ? List.of()
                : Stream.concat(names.staff().stream(), names.pupils().stream())
                        .filter(person -> Folding.fold(SchoolNames.of(person)).contains(wanted))
                        .limit(SHOWN)
                        .map(person -> found(visit, person))
                        .toList();
    }

    private static ServiceWhyPage.Found found(Visit visit, Person person) {
        return new ServiceWhyPage.Found(
                person.id().value(),
                SchoolNames.of(person),
                visit.words().of(person.profil().label()));
    }
}
