package org.ent4j.examples.portal.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;

/** What a list to choose from offers: labels by value, in their order. */
public final class Options {

    private final Map<String, String> all = new LinkedHashMap<>();

    private Options() {}

    /** Beginning with one that asks for nothing: {@code "Tous"}. */
    public static Options any(String label) {
        return none().and("", label);
    }

    public static Options none() {
        return new Options();
    }

    public Options and(String value, String label) {
        all.put(value, label);
        return this;
    }

    public <T> Options each(Collection<T> things, Function<T, String> value, Function<T, String> label) {
        things.forEach(thing -> and(value.apply(thing), label.apply(thing)));
        return this;
    }

    public Options texts(Collection<String> texts) {
        return each(texts, text -> text, text -> text);
    }

    public Options people(Collection<Person> people) {
        return each(people, person -> person.id().value(), SchoolNames::of);
    }

    public Map<String, String> map() {
        return all;
    }
}
