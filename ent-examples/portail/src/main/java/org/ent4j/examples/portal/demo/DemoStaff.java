package org.ent4j.examples.portal.demo;

import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.Capacities;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Actor;

/** Who does in the demonstration what staff do: the same as sign in. */
record DemoStaff(SchoolNames names) {

    Actor head() {
        return first(Profil.DIRECTION);
    }

    Actor cpe() {
        return first(Profil.VIE_SCOLAIRE);
    }

    Actor teacher() {
        return first(Profil.ENSEIGNANT);
    }

    private Actor first(Profil profil) {
        return names.staff().stream()
                .filter(person -> person.profil() == profil)
                .findFirst()
                .map(DemoStaff::actor)
                .orElseThrow(() -> new IllegalStateException(
                        "The school has nobody of %s.\nMaybe the sample makes them elsewhere now.".formatted(profil)));
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), Capacities.of(person.profil()));
    }
}
