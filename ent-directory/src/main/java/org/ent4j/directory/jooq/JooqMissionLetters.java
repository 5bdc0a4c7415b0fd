package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_MISSION;
import static org.ent4j.directory.jooq.generated.Tables.DIR_MISSION_STEP;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionRole;
import org.ent4j.directory.mission.MissionState;
import org.ent4j.directory.mission.MissionStep;
import org.ent4j.directory.spi.MissionLetters;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

record JooqMissionLetters(DSLContext dsl) implements MissionLetters {

    @Override
    public Optional<MissionLetter> byId(String id) {
        return where(DIR_MISSION.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<MissionLetter> ofYear(SchoolYear year) {
        return where(DIR_MISSION.SCHOOL_YEAR.eq(year.start()));
    }

    @Override
    public List<MissionLetter> ofAdministrator(PersonId administrator) {
        return where(DIR_MISSION.ADMINISTRATOR_ID.eq(administrator.value()));
    }

    private List<MissionLetter> where(Condition condition) {
        var rows = dsl.selectFrom(DIR_MISSION).where(condition).fetch();
        var steps = new Children(dsl, rows.getValues(DIR_MISSION.ID), DIR_MISSION_STEP, DIR_MISSION_STEP.MISSION_ID);
        return rows.stream()
                .map(row -> letter(row, steps.rows(row.get(DIR_MISSION.ID))))
                .sorted(Comparator.comparing(MissionLetter::id))
                .toList();
    }

    private static MissionLetter letter(Record row, List<Record> steps) {
        return MissionLetter.builder()
                .id(row.get(DIR_MISSION.ID))
                .school(new StructureId(row.get(DIR_MISSION.STRUCTURE_ID)))
                .administrator(new PersonId(row.get(DIR_MISSION.ADMINISTRATOR_ID)))
                .year(new SchoolYear(row.get(DIR_MISSION.SCHOOL_YEAR)))
                .draftedOn(row.get(DIR_MISSION.DRAFTED_ON))
                .state(MissionState.valueOf(row.get(DIR_MISSION.STATE)))
                .version(row.get(DIR_MISSION.VERSION))
                .addAllSteps(steps.stream()
                        .sorted(Comparator.comparing(step -> step.get(DIR_MISSION_STEP.POSITION)))
                        .map(JooqMissionLetters::step)
                        .toList())
                .build();
    }

    private static MissionStep step(Record row) {
        return new MissionStep(
                MissionCommand.valueOf(row.get(DIR_MISSION_STEP.COMMAND)),
                new PersonId(row.get(DIR_MISSION_STEP.ACTOR_ID)),
                MissionRole.valueOf(row.get(DIR_MISSION_STEP.ACTOR_ROLE)),
                row.get(DIR_MISSION_STEP.STEP_DAY));
    }

    @Override
    public Either<Outdated, MissionLetter> save(MissionLetter letter) {
        return Transactions.orOutdated(() -> {
            dsl.transaction(transaction -> write(new Batch(transaction.dsl()), List.of(letter)));
            return letter.withVersion(letter.version() + 1);
        });
    }

    private static void write(Batch batch, List<MissionLetter> one) {
        if (one.get(0).version() == 0) {
            batch.insert(DIR_MISSION, one, JooqMissionLetters::row);
        } else {
            batch.update(
                    DIR_MISSION,
                    DIR_MISSION.ID,
                    DIR_MISSION.VERSION,
                    one,
                    JooqMissionLetters::row,
                    MissionLetter::version);
        }
        batch.delete(
                DIR_MISSION_STEP,
                DIR_MISSION_STEP.MISSION_ID,
                List.of(one.get(0).id()));
        batch.insertAll(DIR_MISSION_STEP, one, JooqMissionLetters::steps);
    }

    private static @Nullable Object[] row(MissionLetter letter) {
        return new @Nullable Object[] {
            letter.id(),
            letter.school().value(),
            letter.administrator().value(),
            letter.year().start(),
            letter.draftedOn(),
            letter.state().name(),
            letter.version() + 1
        };
    }

    private static Stream<@Nullable Object[]> steps(MissionLetter letter) {
        var steps = letter.steps();
        return IntStream.range(0, steps.size()).mapToObj(i -> new Object[] {
            letter.id(),
            i,
            steps.get(i).command().name(),
            steps.get(i).by().value(),
            steps.get(i).role().name(),
            steps.get(i).day()
        });
    }
}
