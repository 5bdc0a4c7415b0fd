package org.ent4j.ticketing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.KnowledgeBase;
import org.ent4j.ticketing.spi.KnownAnswers;

/** What is known in the schools that have asked last, made anew only when it has changed. */
final class KnowledgeCache {

    private record Made(long version, KnowledgeBase base) {}

    private final KnownAnswers answers;
    private final Map<StructureId, Shelf> shelves;

    /** @param most of how many schools at once */
    KnowledgeCache(KnownAnswers answers, int most) {
        this.answers = answers;
        this.shelves = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<StructureId, Shelf> eldest) {
                return size() > most;
            }
        };
    }

    KnowledgeBase of(StructureId school) {
        return shelf(school).current();
    }

    private synchronized Shelf shelf(StructureId school) {
        return shelves.computeIfAbsent(school, Shelf::new);
    }

    /** Of one school. Its version is asked for first: what is read then is never older. */
    private final class Shelf {

        private final StructureId school;
        private volatile Made made = new Made(-1, KnowledgeBase.of(List.of()));

        private Shelf(StructureId school) {
            this.school = school;
        }

        private KnowledgeBase current() {
            var version = answers.version(school);
            var before = made;
            return before.version() == version ? before.base() : makeAnew(version);
        }

        /** Others wait for it rather than do the same. */
        private synchronized KnowledgeBase makeAnew(long version) {
            if (made.version() < version) {
                made = new Made(version, KnowledgeBase.of(answers.of(school)));
            }
            return made.base();
        }
    }
}
