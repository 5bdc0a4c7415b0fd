package org.ent4j.examples.portal.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.nomenclature.Disciplines;
import org.ent4j.model.nomenclature.Fonctions;

/** What somebody is and does in the school: what every colleague may know. */
record SchoolPart(Visit visit, SearchChoices.Choices choices) {

    PersonPage.Part of(Person person) {
        var places = person.in(visit.school().id()).toList();
        var facts = new ArrayList<PersonPage.Fact>();
        facts.add(PersonPage.Fact.of(
                visit.in("Profil", "Profil"), visit.words().of(person.profil().label())));
        fact(facts, "Classe", "Class", codes(places, place -> place.classes().stream()));
        fact(facts, "Groupes", "Groups", codes(places, place -> place.groups().stream()));
        fact(facts, "Fonction", "Function", codes(places, SchoolPart::fonctions));
        fact(facts, "Discipline de poste", "Discipline of the post", codes(places, SchoolPart::disciplines));
        fact(facts, "Professeur principal de", "Professeur principal of", codes(places, SchoolPart::headed));
        fact(facts, "Enseigne", "Teaches", codes(places, this::teachings));
        return new PersonPage.Part(visit.school().name(), facts);
    }

    private void fact(List<PersonPage.Fact> facts, String fr, String en, Stream<String> values) {
        var text = values.distinct().sorted().collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            facts.add(PersonPage.Fact.of(visit.in(fr, en), text));
        }
    }

    private static Stream<String> codes(List<Affiliation> places, Function<Affiliation, Stream<String>> some) {
        return places.stream().flatMap(some);
    }

    private static Stream<String> fonctions(Affiliation place) {
        return place.fonctions().stream()
                .filter(code -> !code.equals(Fonction.SANS_OBJET))
                .map(code -> Fonctions.label(code).orElse(code.value()));
    }

    private static Stream<String> disciplines(Affiliation place) {
        return place.disciplines().stream().map(code -> Disciplines.label(code).orElse(code.value()));
    }

    private static Stream<String> headed(Affiliation place) {
        return place.headTeacherOf().stream();
    }

    private Stream<String> teachings(Affiliation place) {
        return place.teachings().stream()
                .map(taught -> "%s (%s)".formatted(choices.subject(taught.subject()), taught.code()));
    }
}
