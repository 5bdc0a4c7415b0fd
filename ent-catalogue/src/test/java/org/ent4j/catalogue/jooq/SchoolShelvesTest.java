package org.ent4j.catalogue.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.StepMark;
import org.ent4j.catalogue.json.ChecklistJson;
import org.ent4j.catalogue.json.MailingJson;
import org.ent4j.catalogue.json.QuotaJson;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.mailing.Mailing;
import org.ent4j.catalogue.mailing.MailingAudience;
import org.ent4j.catalogue.mailing.MailingForm;
import org.ent4j.catalogue.mailing.MailingText;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a school keeps of checklist, quotas and mailings is the same on a database and in memory. */
class SchoolShelvesTest {

    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final PersonId MARIE = new PersonId("marie");
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");

    private final JooqCatalogue database =
            JooqCatalogue.on(ShelfOnH2Test.fresh()).migrate();

    private <T> DynamicTest test(Filing<T> filing, EntryText<T> text, T value) {
        return DynamicTest.dynamicTest(filing.kind(), () -> {
            for (Shelf<T> shelf :
                    List.of(database.shelf(filing, text), new InMemoryShelf<>(filing, new InMemoryTraces()))) {
                var trace = new Trace(
                        MONDAY,
                        MARIE,
                        filing.scope().apply(value),
                        "made",
                        filing.kind(),
                        filing.id().apply(value));
                shelf.put(value, 0, trace).get();
                assertThat(shelf.find(filing.id().apply(value))).contains(new Kept<>(value, 1));
                assertThat(shelf.of(Scope.school(SCHOOL))).containsExactly(new Kept<>(value, 1));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_put_is_found() {
        return Stream.of(
                test(
                        RentreeMarks.FILING,
                        ChecklistJson.text(),
                        new RentreeMarks(
                                SCHOOL,
                                new SchoolYear(2026),
                                Map.of(
                                        RentreeStep.REASSIGN_GROUPS,
                                        new StepMark("à deux", Optional.empty(), true, MARIE, MONDAY)))),
                test(
                        QuotaTable.FILING,
                        QuotaJson.text(),
                        new QuotaTable(
                                Scope.school(SCHOOL), List.of(Quota.of("stockage", QuotaMeasure.STORAGE_MIB, 9)))),
                test(
                        Mailing.FILING,
                        MailingJson.text(),
                        Mailing.draft(
                                "m",
                                SCHOOL,
                                MailingForm.LETTERS,
                                MailingAudience.people("tous"),
                                new MailingText("Objet", "Texte"))));
    }
}
