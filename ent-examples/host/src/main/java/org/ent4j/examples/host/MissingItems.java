package org.ent4j.examples.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.NewPerson;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.RapprochementReason;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * What a plan makes new, as the directory takes it, and as decisions that say which item of the file each is from now on.
 * A pure function of the plan.
 */
public final class MissingItems {

    private final TimetablePlan plan;
    private final SourceTimetable timetable;
    private final Map<String, SourceTeacher> teachers;
    private final Map<String, SourcePupil> pupils;
    private final Map<String, SourceClass> classes;
    private final Map<String, SourceGroup> groups;

    private MissingItems(TimetablePlan plan) {
        this.plan = plan;
        this.timetable = plan.timetable();
        this.teachers = byKey(timetable.teachers(), SourceTeacher::key);
        this.pupils = byKey(timetable.pupils(), SourcePupil::key);
        this.classes = byKey(timetable.classes(), SourceClass::key);
        this.groups = byKey(timetable.groups(), SourceGroup::key);
    }

    public static MissingItems of(TimetablePlan plan) {
        return new MissingItems(plan);
    }

    /** The teachers and pupils that the directory lacks. */
    public List<NewPerson> people() {
        return created().map(TimetablePlan::ref).flatMap(this::person).toList();
    }

    /** The school, with the classes and groups that the directory lacks. */
    public Structure structure() {
        var made = created().map(TimetablePlan::ref).toList();
        return Structure.builder()
                .id(plan.structure())
                .uai(timetable.uai())
                .addKeys(new SourceKey(timetable.source(), "", timetable.uai().value()))
                .name(timetable.uai().value())
                .type("")
                .addAllClasses(of(made, ItemKind.CLASS).map(this::classe).toList())
                .addAllGroups(of(made, ItemKind.GROUP).map(this::group).toList())
                .build();
    }

    /** The keys under which the directory has them from now on. */
    public List<Correspondence> decisions() {
        return created().flatMap(line -> decision(line).stream()).toList();
    }

    public boolean isEmpty() {
        return decisions().isEmpty();
    }

    private Optional<Correspondence> decision(PlanLine<HostItem> line) {
        var ref = TimetablePlan.ref(line);
        return switch (ref.kind()) {
            case TEACHER, PUPIL ->
                Optional.of(decided(line, personKey(ref).personId().value()));
            case CLASS, GROUP -> Optional.of(decided(line, line.item().label()));
            case SUBJECT, ROOM -> Optional.of(Correspondence.first(line.item(), Target.CREATE));
            case PART -> Optional.empty();
        };
    }

    private static Correspondence decided(PlanLine<HostItem> line, String key) {
        return Correspondence.first(line.item(), Target.to(key));
    }

    /** Those that nobody decided yet: what was made before is decided, and not made again. */
    private Stream<PlanLine<HostItem>> created() {
        return plan.of(Fate.CREATE).stream()
                .filter(line -> line.reasons().stream().anyMatch(RapprochementReason.MadeByPolicy.class::isInstance));
    }

    private static Stream<ItemRef> of(List<ItemRef> refs, ItemKind kind) {
        return refs.stream().filter(ref -> ref.kind() == kind);
    }

    private Stream<NewPerson> person(ItemRef ref) {
        return switch (ref.kind()) {
            case TEACHER -> Stream.ofNullable(teachers.get(ref.key())).map(teacher -> teacher(ref, teacher));
            case PUPIL -> Stream.ofNullable(pupils.get(ref.key())).map(pupil -> pupil(ref, pupil));
            case CLASS, GROUP, PART, ROOM, SUBJECT -> Stream.empty();
        };
    }

    private NewPerson teacher(ItemRef ref, SourceTeacher teacher) {
        return NewPerson.builder()
                .key(personKey(ref))
                .name(teacher.name())
                .profil(Profil.ENSEIGNANT)
                .structure(plan.structure())
                .birthDate(teacher.birthDate())
                .putAllIdentifiers(teacher.identifiers())
                .build();
    }

    private NewPerson pupil(ItemRef ref, SourcePupil pupil) {
        return NewPerson.builder()
                .key(personKey(ref))
                .name(pupil.name())
                .profil(Profil.ELEVE)
                .structure(plan.structure())
                .birthDate(pupil.birthDate())
                .ine(Optional.ofNullable(pupil.identifiers().get("INE"))
                        .flatMap(text -> Ine.parse(text).toJavaOptional()))
                .putAllIdentifiers(pupil.identifiers())
                .addAllClasses(classesOf(pupil))
                .build();
    }

    private List<String> classesOf(SourcePupil pupil) {
        return pupil.memberships().stream()
                .filter(stay -> stay.kind() == ItemKind.CLASS)
                .flatMap(stay -> Stream.ofNullable(classes.get(stay.key())))
                .map(SourceClass::name)
                .toList();
    }

    private SourceKey personKey(ItemRef ref) {
        return new SourceKey(timetable.source(), timetable.uai().value(), ref.kind() + ":" + ref.key());
    }

    private ClassGroup classe(ItemRef ref) {
        var name = name(ref);
        return new ClassGroup(name, name, timetable.source());
    }

    private TeachingGroup group(ItemRef ref) {
        var drawnFrom = Optional.ofNullable(groups.get(ref.key())).stream()
                .flatMap(this::classesOf)
                .toList();
        return TeachingGroup.of(name(ref), name(ref), drawnFrom, timetable.source());
    }

    private Stream<String> classesOf(SourceGroup group) {
        return classes.values().stream()
                .filter(each -> group.classes().contains(each.key())
                        || each.parts().stream().anyMatch(group.parts()::contains))
                .map(SourceClass::name);
    }

    private String name(ItemRef ref) {
        return plan.line(ref).orElseThrow().item().label();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
