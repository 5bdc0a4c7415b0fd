package org.ent4j.catalogue.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.mailing.Addressee.Guardian;
import org.ent4j.model.id.PersonId;

/** People to write to. */
public final class People {

    private static final List<String> HOME = List.of("3 rue des Érables", "57000 METZ");

    private People() {}

    public static Addressee pupil(String id, String family, String classe, Guardian... guardians) {
        return new Addressee(
                new PersonId(id), family, "Zoé", classe, List.of(), Optional.empty(), List.of(guardians), Map.of());
    }

    public static Guardian guardian(String id, String... address) {
        return new Guardian(
                new PersonId(id), "LŒUVRÉ", "Anne " + id, true, List.of(address), Optional.of(id + "@example.org"));
    }

    public static Guardian at(String id) {
        return guardian(id, HOME.toArray(String[]::new));
    }

    public static Guardian without(Guardian one) {
        return new Guardian(one.id(), one.family(), one.given(), false, one.address(), one.email());
    }

    public static Guardian unreachable(String id) {
        return new Guardian(new PersonId(id), "SANS", "Paul", true, List.of(), Optional.empty());
    }
}
