package org.ent4j.examples.host;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.RegistrationRefusal;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.feed.temporal.TemporalDecisions;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.SourceTimetable;

/** The timetable of a school, as this host plans and publishes it. */
public final class SchoolTimetable {

    private final EntData data;
    private final SourceTimetable timetable;
    private final List<Issue> issues;
    private final StructureId structure;
    private final Timetables timetables;

    /** Of files that were read: one row. */
    public SchoolTimetable(EntData data, Imported<SourceTimetable> read) {
        this.data = data;
        this.timetable = read.rows().get(0);
        this.issues = read.issues();
        this.structure = structure(data, timetable.uai());
        this.timetables = timetables(data);
    }

    /** The timetables of all schools, with what the directory knows. */
    public static Timetables timetables(EntData data) {
        return Timetables.of(
                new DirectoryHostItems(data.directory()), data.decisions(), data.publications(), data.adjustments());
    }

    /** What was decided of the labels of a source in that school. */
    public static LabelDecisions labelDecisions(EntData data) {
        return (school, source) -> data.decisions().of(structure(data, school), source);
    }

    static StructureId structure(EntData data, Uai uai) {
        return data.directory().structure(uai).map(Structure::id).orElseGet(() -> new StructureId(uai.value()));
    }

    /** The labels for which rows were left out: somebody has to say what they mean. */
    public List<SourceItem> labels() {
        return TemporalDecisions.toDecide(structure, timetable.source(), issues);
    }

    public Timetables timetables() {
        return timetables;
    }

    public StructureId structure() {
        return structure;
    }

    public SchoolYear year() {
        return timetable.year();
    }

    /** The plan of today, from the file, the directory and the decisions. */
    public TimetablePlan plan(boolean createMissing) {
        var usual = createMissing ? RapprochementPolicy.createMissing() : RapprochementPolicy.usual();
        var policy = usual.knowingSubjects(code -> Matieres.shipped().find(code).isPresent());
        return timetables
                .plan(structure, timetable, Expected.anything(), policy)
                .getOrElseThrow(refused ->
                        new IllegalStateException(refused + "\nMaybe the guards of the command were passed by."));
    }

    /** Plans, gives the directory what it lacks when that is asked for, and publishes. */
    public Outcome publish(boolean createMissing, Instant at) {
        return publish(createMissing, at, PublishPolicy.usual());
    }

    /** The same, as the school wants it. */
    public Outcome publish(boolean createMissing, Instant at, PublishPolicy policy) {
        var plan = plan(createMissing);
        var missing = MissingItems.of(plan);
        if (createMissing && !missing.isEmpty()) {
            var refused = timetables.preview(plan, at, policy);
            if (refused.isLeft()) {
                return new Outcome(plan, refused, Optional.empty());
            }
            make(missing);
            return new Outcome(plan, timetables.publish(plan(true), at, policy), Optional.of(missing));
        }
        return new Outcome(plan, timetables.publish(plan, at, policy), Optional.empty());
    }

    /** Each step can be done again: what is known is left as it is. */
    private void make(MissingItems missing) {
        data.directory().register(missing.structure(), timetable.source()).getOrElseThrow(SchoolTimetable::failed);
        data.directory().register(missing.people()).getOrElseThrow(SchoolTimetable::failed);
        timetables.decide(structure, timetable.source(), missing.decisions());
    }

    private static IllegalStateException failed(RegistrationRefusal why) {
        return new IllegalStateException(why + "\nMaybe another command works on the same folder.");
    }

    /**
     * @param plan as it was before anything was made
     * @param published what is in force now, or why nothing is
     * @param made what the directory got
     */
    public record Outcome(
            TimetablePlan plan, Either<PublishRefusal, Published> published, Optional<MissingItems> made) {}
}
