package org.ent4j.viescolaire.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** Values of which there are very many, and of which most say nothing but who it is: these are a text alone. */
record ShortForm(Function<Object, String> key, Function<String, Object> usual) {

    private static final Map<Class<?>, ShortForm> FORMS = Map.of(
            RollCallEntry.class,
            new ShortForm(
                    entry -> ((RollCallEntry) entry).pupil().value(),
                    pupil -> RollCallEntry.present(new PersonId(pupil))));

    static Optional<ShortForm> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }

    /** Nothing when there is more to say of it. */
    Optional<String> text(Object value) {
        return Optional.of(key.apply(value)).filter(text -> usual.apply(text).equals(value));
    }

    Object read(String text) {
        return usual.apply(text);
    }
}
