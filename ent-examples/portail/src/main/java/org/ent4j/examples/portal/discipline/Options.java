package org.ent4j.examples.portal.discipline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.text.Labelled;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.punition.PunitionTypes;

/** What lists to choose from offer: labels by value, in their order. */
final class Options {

    private final Map<String, String> all = new LinkedHashMap<>();

    private Options() {}

    /** Beginning with one that asks for nothing: {@code "Tous"}. */
    static Options any(String label) {
        var options = new Options();
        options.all.put("", label);
        return options;
    }

    static Options none() {
        return new Options();
    }

    Options and(String value, String label) {
        all.put(value, label);
        return this;
    }

    Options people(Collection<Person> people) {
        people.forEach(person -> and(person.id().value(), SchoolNames.of(person)));
        return this;
    }

    Options texts(Collection<String> texts) {
        texts.forEach(text -> and(text, text));
        return this;
    }

    Options types(PunitionTypes types) {
        types.all().forEach(type -> and(type.code(), type.label()));
        return this;
    }

    Options motifs(Motifs motifs, MotifKind kind) {
        motifs.serving(kind).forEach(motif -> and(motif.code().value(), motif.label()));
        return this;
    }

    <E extends Enum<E> & Labelled> Options states(Words words, Collection<E> states) {
        states.forEach(state -> and(state.name(), words.of(state.label())));
        return this;
    }

    Map<String, String> map() {
        return all;
    }
}
