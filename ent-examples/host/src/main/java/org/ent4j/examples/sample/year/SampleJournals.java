package org.ent4j.examples.sample.year;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * The journals of vie scolaire of the schools of a sample: stories are told to the domain, which decides what is kept. The same
 * school, year, setup and stories give the same bytes.
 *
 * @param setup of each school
 * @param stories told one after the other
 */
public record SampleJournals(SetupOfSchool setup, List<YearStory> stories) {

    /** More than any school has in a year. */
    private static final int ALL = Integer.MAX_VALUE;

    public SampleJournals {
        stories = List.copyOf(stories);
    }

    /** With all the stories that there are. */
    public static SampleJournals of(long seed, SetupOfSchool setup) {
        return new SampleJournals(setup, List.of(new AttendanceStory(seed), new MarksStory()));
    }

    /** With who was away and what happened besides; nobody has marks. */
    public static SampleJournals ofAttendance(long seed, SetupOfSchool setup) {
        return new SampleJournals(setup, List.of(new AttendanceStory(seed)));
    }

    /** Those of one school. */
    public Journals of(School school, SchoolYear year) {
        var journals = new InMemoryJournals();
        var vieScolaire = VieScolaire.of(
                setup.of(SampleIds.school(school), school.uai(), year),
                journals,
                (any, day) -> List.of(),
                Rights.open(),
                Families.unknown(),
                new SampleClassLists(school));
        stories.forEach(story -> story.tell(vieScolaire, school, year));
        return journals;
    }

    /**
     * Writes the rows of the table {@code vs_event} of one school, as PostgreSQL exports them.
     *
     * @return how many
     */
    public static int write(School school, Journals journals, OutputStream out) throws IOException {
        var id = SampleIds.school(school);
        var events = journals.since(id, 0, ALL);
        new EventCsv(id, EventsJson.text()).write(events, out);
        return events.size();
    }
}
