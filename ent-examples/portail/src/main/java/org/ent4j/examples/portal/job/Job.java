package org.ent4j.examples.portal.job;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Long work that somebody started.
 *
 * @param kind stable: {@code "timetable-import"}
 * @param title in the language of whoever started it
 * @param done of {@code total}; total is 0 while nobody knows
 * @param result what came of it, in words; empty while it runs
 * @param next where to go on; empty when nowhere
 */
public record Job(
        String id,
        StructureId school,
        PersonId person,
        String kind,
        String title,
        JobState state,
        int done,
        int total,
        String result,
        String next,
        Instant startedAt) {}
