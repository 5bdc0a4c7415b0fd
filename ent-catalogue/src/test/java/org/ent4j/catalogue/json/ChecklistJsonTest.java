package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepMark;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class ChecklistJsonTest {

    private static final RentreeMarks MARKS = new RentreeMarks(
            new StructureId("0570001A"),
            new SchoolYear(2026),
            Map.of(
                    RentreeStep.IMPORT_TIMETABLE,
                    new StepMark(
                            "après la pré-rentrée",
                            Optional.of(LocalDate.of(2026, 9, 4)),
                            false,
                            new PersonId("marie"),
                            Instant.parse("2026-09-01T08:00:00Z"))));

    private static final String TEXT =
            "{\"school\":\"0570001A\",\"year\":{\"start\":2026},\"marks\":{\"IMPORT_TIMETABLE\":"
                    + "{\"note\":\"après la pré-rentrée\",\"postponed\":\"2026-09-04\",\"by\":\"marie\","
                    + "\"at\":\"2026-09-01T08:00:00Z\"}}}";

    @Test
    void what_was_written_is_read() {
        assertThat(ChecklistJson.text().write(MARKS)).isEqualTo(TEXT);
        assertThat(ChecklistJson.text().read(TEXT)).isEqualTo(MARKS);
        assertThatThrownBy(() -> ChecklistJson.text().read("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
