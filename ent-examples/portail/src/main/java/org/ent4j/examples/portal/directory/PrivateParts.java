package org.ent4j.examples.portal.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;

/** What is known of somebody beside his school, for whoever manages people alone. */
record PrivateParts(Visit visit) {

    List<PersonPage.Part> of(Person person) {
        return List.of(
                new PersonPage.Part(visit.in("Identité et coordonnées", "Identity and contact"), identity(person)),
                new PersonPage.Part(visit.in("Responsables", "Guardians"), guardians(person)),
                new PersonPage.Part(visit.in("Enfants dans l'établissement", "Children in the school"), wards(person)),
                new PersonPage.Part(visit.in("Identifiants techniques", "Technical identifiers"), keys(person)));
    }

    private List<PersonPage.Fact> identity(Person person) {
        return Stream.of(
                        fact("Civilité", "Title", person.title()),
                        fact("Nom de famille", "Birth name", person.name().birthName()),
                        fact("Naissance", "Birth", person.birthDate().map(visit.words()::shortDay)),
                        fact(
                                "Disparu des sources depuis le",
                                "Gone from the sources since",
                                person.disappearedOn().map(visit.words()::shortDay)),
                        fact("Courriel", "E-mail", person.email()),
                        fact(
                                "Adresse",
                                "Address",
                                person.address().map(address -> String.join(", ", address.envelope()))),
                        fact("Téléphone", "Telephone", text(person.phones().values())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PersonPage.Fact> fact(String fr, String en, Optional<String> value) {
        return value.map(text -> PersonPage.Fact.of(visit.in(fr, en), text));
    }

    private static Optional<String> text(Collection<String> values) {
        return Optional.of(String.join(", ", values)).filter(text -> !text.isEmpty());
    }

    private List<PersonPage.Fact> guardians(Person pupil) {
        return pupil.guardians().stream()
                .map(link -> relative(visit.words().of(link.kin().label()), link.guardian()))
                .toList();
    }

    private List<PersonPage.Fact> wards(Person guardian) {
        return visit.school().names().wards(guardian.id()).stream()
                .map(pupil -> relative(visit.school().names().classOf(pupil).orElse(""), pupil.id()))
                .toList();
    }

    private PersonPage.Fact relative(String label, PersonId person) {
        return new PersonPage.Fact(
                label, visit.school().names().of(person), Optional.of("/annuaire/personnes/" + person.value()));
    }

    private List<PersonPage.Fact> keys(Person person) {
        var facts = new ArrayList<PersonPage.Fact>();
        fact("INE", "INE", person.ine().map(Ine::value)).ifPresent(facts::add);
        fact(
                        "Sources",
                        "Sources",
                        text(person.keys().stream().map(SourceKey::toString).toList()))
                .ifPresent(facts::add);
        person.identifiers().forEach((kind, value) -> facts.add(PersonPage.Fact.of(kind, value)));
        return facts;
    }
}
