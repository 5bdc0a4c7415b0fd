package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.memory.InMemoryLinks;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class SpheresScaleTest {

    private static final int SCHOOLS = 200;
    private static final int STAFF = 10;

    @Test
    void a_page_looks_at_the_people_of_the_school_and_at_nobody_else() {
        var asked = new AtomicInteger();
        var spheres = Spheres.of(
                StandardSpheres.all(),
                users(),
                InMemoryLinks.builder()
                        .guardian("parent-7", "pupil-7")
                        .teacher("staff-7-3", "pupil-7", "EPS")
                        .build(),
                College.DAY,
                user -> {
                    asked.incrementAndGet();
                    return Verdict.GRANTED;
                });
        asked.set(0);

        assertThat(spheres.correspondents(College.id("parent-7")).people()).hasSize(STAFF / 2 + 2);
        assertThat(asked).hasValueLessThanOrEqualTo(STAFF + 3);
    }

    private static Stream<User> users() {
        return IntStream.range(0, SCHOOLS).boxed().flatMap(SpheresScaleTest::school);
    }

    private static Stream<User> school(int school) {
        var place = "school-" + school;
        var staff = IntStream.range(0, STAFF)
                .mapToObj(number -> User.of(
                        "staff-%d-%d".formatted(school, number),
                        Affiliation.in(place, number % 2 == 0 ? Profil.NON_ENSEIGNANT : Profil.ENSEIGNANT)
                                .build()));
        var family = Stream.of(
                User.of("parent-" + school, Affiliation.in(place, Profil.PARENT).build()),
                User.of("pupil-" + school, Affiliation.in(place, Profil.ELEVE).build()));
        return Stream.concat(staff, family);
    }
}
