package org.ent4j.access.communication;

import static org.ent4j.access.population.Affiliation.in;
import static org.ent4j.model.person.Profil.DIRECTION;
import static org.ent4j.model.person.Profil.DOCUMENTALISTE;
import static org.ent4j.model.person.Profil.ELEVE;
import static org.ent4j.model.person.Profil.ENSEIGNANT;
import static org.ent4j.model.person.Profil.NON_ENSEIGNANT;
import static org.ent4j.model.person.Profil.PARENT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.memory.InMemoryLinks;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.User;
import org.ent4j.access.spi.FindLinks;
import org.ent4j.model.id.PersonId;

/** A small college and its neighbour, for the tests. */
final class College {

    static final LocalDate DAY = LocalDate.of(2025, 11, 3);
    static final String MONTEMONT = "0880054F";
    static final String NEIGHBOUR = "0540001A";

    private College() {}

    static Stream<User> users() {
        return Stream.of(
                User.of(
                        "head",
                        in(MONTEMONT, DIRECTION)
                                .fonctions("DIR")
                                .disciplines("D0010")
                                .build()),
                User.of(
                        "cpe",
                        in(MONTEMONT, NON_ENSEIGNANT).fonctions("EDUCATION").build()),
                User.of(
                        "librarian",
                        in(MONTEMONT, DOCUMENTALISTE).fonctions("DOC").build()),
                User.of("cook", in(MONTEMONT, NON_ENSEIGNANT).build()),
                User.of("maths", in(MONTEMONT, ENSEIGNANT).build()),
                User.of("english", in(MONTEMONT, ENSEIGNANT).build()),
                User.of("stranger", in(MONTEMONT, ENSEIGNANT).build()),
                User.of("gone", in(MONTEMONT, ENSEIGNANT).build()).in(new AccountState("DESACTIVE")),
                User.of("neighbour", in(NEIGHBOUR, NON_ENSEIGNANT).build()),
                User.of("zoe", in(MONTEMONT, ELEVE).build()),
                User.of("adam", in(MONTEMONT, ELEVE).build()),
                User.of("other-pupil", in(MONTEMONT, ELEVE).build()),
                User.of("mum", in(MONTEMONT, PARENT).build()),
                User.of(
                        "both",
                        in(MONTEMONT, PARENT).build(),
                        in(NEIGHBOUR, ENSEIGNANT).build()));
    }

    static User user(String id) {
        return users().filter(user -> user.id().equals(id(id))).findFirst().orElseThrow();
    }

    static FindLinks links() {
        return InMemoryLinks.builder()
                .guardian("mum", "zoe")
                .guardian("mum", "adam")
                .guardian("both", "other-pupil")
                .teacher("maths", "zoe", "MATHEMATIQUES")
                .headTeacher("maths", "zoe")
                .teacher("maths", "adam", "MATHEMATIQUES", "PHYSIQUE")
                .teacher("english", "adam", "ANGLAIS")
                .teacher("gone", "adam", "LATIN")
                .teacher("stranger", "other-pupil", "EPS")
                .build();
    }

    static Spheres spheres(List<CommunicationRule> rules) {
        return spheres(rules, Messaging.OPEN);
    }

    static Spheres spheres(List<CommunicationRule> rules, Messaging messaging) {
        return Spheres.of(rules, users(), links(), DAY, messaging);
    }

    static PersonId id(String value) {
        return new PersonId(value);
    }
}
