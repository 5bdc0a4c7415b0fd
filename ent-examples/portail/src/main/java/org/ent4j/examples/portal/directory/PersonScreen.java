package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The card of a person of the visitor's school. */
final class PersonScreen {

    private final SearchChoices choices;
    private final AccountParts accounts;
    private final Consultations consultations;

    @Inject
    PersonScreen(SearchChoices choices, AccountParts accounts, Consultations consultations) {
        this.choices = choices;
        this.accounts = accounts;
        this.consultations = consultations;
    }

    Answer show(Visit visit) {
        var sight = Sight.of(visit);
        return sight.find(visit.parameter("person"))
                .map(person -> Answer.page(person.name().display(), "directory/person", page(sight, person)))
                .orElseGet(() -> notFound(visit));
    }

    static Answer notFound(Visit visit) {
        return Answer.notFound(
                visit,
                visit.in(
                        "Cette personne n'est pas dans l'annuaire de l'établissement.",
                        "This person is not in the directory of the school."));
    }

    private PersonPage page(Sight sight, Person person) {
        var school = new SchoolPart(sight.visit(), choices.of(sight.visit().school()));
        var parts = new ArrayList<PersonPage.Part>();
        parts.add(school.of(person));
        if (sight.managing()) {
            consultations.seen(sight.visit(), person.id());
            parts.addAll(new PrivateParts(sight.visit()).of(person));
        }
        parts.removeIf(part -> part.facts().isEmpty());
        return new PersonPage(
                person.id().value(),
                parts,
                sight.managing() ? Optional.of(accounts.of(sight.visit(), person)) : Optional.empty());
    }
}
