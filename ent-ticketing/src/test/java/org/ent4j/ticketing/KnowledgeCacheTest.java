package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.SchoolWithCorrespondents.OTHER_SCHOOL;
import static org.ent4j.ticketing.SchoolWithCorrespondents.SCHOOL;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.memory.InMemoryKnownAnswers;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.ticket.Policies;
import org.junit.jupiter.api.Test;

class KnowledgeCacheTest {

    private final InMemoryKnownAnswers answers = new InMemoryKnownAnswers();
    private final List<StructureId> read = new ArrayList<>();
    private final KnowledgeCache cache = new KnowledgeCache(counted(), 2);

    /** Notes for which schools all answers are read. */
    private KnownAnswers counted() {
        return (KnownAnswers) Proxy.newProxyInstance(
                KnownAnswers.class.getClassLoader(), new Class<?>[] {KnownAnswers.class}, (proxy, method, given) -> {
                    if (method.getName().equals("of")) {
                        read.add((StructureId) given[0]);
                    }
                    return method.invoke(answers, given);
                });
    }

    private void keep(String id, Optional<StructureId> school) {
        answers.keep(KnownAnswer.builder()
                .id(new KnownAnswerId(id))
                .school(school)
                .question("Où est le bulletin ?")
                .answer("Dans la messagerie.")
                .at(Policies.MONDAY)
                .build());
    }

    private int found(StructureId school) {
        return cache.of(school).propose(Enquiry.of(school, "bulletin"), 9).size();
    }

    @Test
    void what_is_known_is_read_again_only_when_it_has_changed_for_the_school() {
        keep("K1", Optional.of(SCHOOL));
        assertThat(found(SCHOOL)).isEqualTo(1);
        assertThat(found(OTHER_SCHOOL)).isZero();
        assertThat(cache.of(SCHOOL)).isSameAs(cache.of(SCHOOL));
        assertThat(read).containsExactly(SCHOOL, OTHER_SCHOOL);

        keep("K2", Optional.of(OTHER_SCHOOL));
        assertThat(found(SCHOOL)).isEqualTo(1);
        assertThat(read).hasSize(2);
        assertThat(found(OTHER_SCHOOL)).isEqualTo(1);
        assertThat(read).containsExactly(SCHOOL, OTHER_SCHOOL, OTHER_SCHOOL);

        answers.share(new KnownAnswerId("K2"));
        assertThat(found(SCHOOL)).isEqualTo(2);
        answers.remove(new KnownAnswerId("K1"));
        assertThat(found(SCHOOL)).isEqualTo(1);
    }

    @Test
    void only_the_schools_that_have_asked_last_are_kept() {
        var third = new StructureId("9990003Z");
        cache.of(SCHOOL);
        cache.of(OTHER_SCHOOL);
        cache.of(SCHOOL);
        cache.of(third);
        read.clear();

        cache.of(SCHOOL);
        cache.of(third);
        assertThat(read).isEmpty();
        cache.of(OTHER_SCHOOL);
        assertThat(read).containsExactly(OTHER_SCHOOL);
    }
}
