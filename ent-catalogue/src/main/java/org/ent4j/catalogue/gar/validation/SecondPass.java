package org.ent4j.catalogue.gar.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks again at what the index holds for suspicious, file after file in the order of the export, with the texts: only
 * what is really equal is told as doubled.
 */
final class SecondPass implements RowSink, Links.Hearing {

    /** Keys that are remembered with their texts; an export with more doubles than that has another problem. */
    private static final int MOST_FIRSTS = 200_000;

    private final Suspects suspects;
    private final Findings findings;
    private final int mostFirsts;
    private final Map<String, First> firsts = new HashMap<>();
    private final Map<String, Integer> respAff = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private String file = "";
    private Row row = new Row();

    private record First(String file, int line, String said) {}

    SecondPass(Suspects suspects, Findings findings) {
        this(suspects, findings, MOST_FIRSTS);
    }

    SecondPass(Suspects suspects, Findings findings, int mostFirsts) {
        this.suspects = suspects;
        this.findings = findings;
        this.mostFirsts = mostFirsts;
    }

    /** The rows of that file come next. */
    void begin(String file) {
        this.file = file;
    }

    @Override
    public void row(Row row) {
        this.row = row;
        Links.of(row, this);
        if (row.hasKey()) {
            key(row.keyHash());
        }
    }

    private void key(long hash) {
        if (suspects.isDoubled(row.kind(), hash)) {
            doubled();
        }
        switch (row.kind()) {
            case SCHOOL_GROUP -> group(hash);
            case PUPIL_MEF -> pupilMef();
            case PUPIL -> pupil(hash);
            case TEACHER -> teacher(hash);
            case RESP_AFF -> respAff();
            default -> {}
        }
    }

    private void doubled() {
        var status = row.first(Value.STATUS);
        first(row.kind() + "\0" + row.key(), status, LinkChecks.DOUBLED_KEY)
                .ifPresent(first -> tell(isCollision(first, status) ? collision(first) : doubled(first)));
    }

    private boolean isCollision(First first, String status) {
        return row.kind() == Kind.SCHOOL_GROUP
                && !first.said().equals(status)
                && Set.of(Status.DIVISION, Status.GROUPE).equals(Set.of(first.said(), status));
    }

    private LinkDefect collision(First first) {
        return new LinkDefect.DivisionAndGroup(excerpt(Value.GROUP), excerpt(Value.UAI), first.file(), first.line());
    }

    private static LinkDefect doubled(First first) {
        return new LinkDefect.DoubledKey(first.file(), first.line());
    }

    private void group(long hash) {
        if (suspects.empty().contains(hash)) {
            tell(new LinkDefect.EmptyGroup(excerpt(Value.GROUP), excerpt(Value.UAI)));
        }
    }

    private void pupilMef() {
        if (suspects.severalMefs().contains(FirstPass.pupilInSchool(row))) {
            var mef = row.first(Value.MEF);
            var pupil = "mef\0" + row.first(Value.UAI) + "\0" + row.first(Value.PERSON);
            first(pupil, mef, LinkChecks.SEVERAL_MEFS)
                    .filter(first -> !first.said().equals(mef))
                    .ifPresent(first -> tell(new LinkDefect.SeveralMefs(
                            excerpt(Value.PERSON), excerpt(Value.UAI), first.file(), first.line())));
        }
    }

    private void pupil(long hash) {
        if (suspects.both().contains(hash)) {
            first(both(), "", LinkChecks.PUPIL_AND_TEACHER);
        }
    }

    private void teacher(long hash) {
        if (suspects.both().contains(hash)) {
            Optional.ofNullable(firsts.get(both()))
                    .ifPresent(first ->
                            tell(new LinkDefect.PupilAndTeacher(excerpt(Value.PERSON), first.file(), first.line())));
        }
    }

    private String both() {
        return "pupil\0" + row.first(Value.PERSON);
    }

    private void respAff() {
        for (int i = 0; i < row.count(); i++) {
            if (row.value(i) == Value.ASSIGNED_SCHOOL && suspects.crowded().contains(row.hash(i))) {
                respAff(row.text(i));
            }
        }
    }

    private void respAff(String school) {
        if (respAff.merge(school, 1, Integer::sum) == ExportIndex.MOST_RESP_AFF + 1) {
            var shown = Excerpt.of(school);
            tell(
                    new FindingSubject(Kind.SCHOOL.element(), shown),
                    new LinkDefect.TooManyRespAff(shown, ExportIndex.MOST_RESP_AFF));
        }
    }

    @Override
    public void link(Target target, long hash, int value) {
        if (suspects.isUnknown(target, hash)) {
            tell(unknown(target, hash, value));
        }
    }

    private LinkDefect unknown(Target target, long hash, int value) {
        return UnknownTargets.defect(row, target, value, isSomeGroup(target, hash));
    }

    /** There is something of that code, though of the other status. */
    private boolean isSomeGroup(Target target, long hash) {
        return target.isGroup() && suspects.isKnownGroup(hash);
    }

    /** Where it was seen first, when it was seen before. */
    private Optional<First> first(String key, String said, GarCheck check) {
        var before = Optional.ofNullable(firsts.get(key));
        if (before.isEmpty() && firsts.size() < mostFirsts) {
            firsts.put(key, new First(file, row.line(), said));
        } else if (before.isEmpty() && told.add(check.id())) {
            findings.notAllOf(check);
        }
        return before;
    }

    private String excerpt(Value value) {
        return Excerpt.of(row.first(value));
    }

    private void tell(LinkDefect defect) {
        tell(row.subject(), defect);
    }

    private void tell(FindingSubject subject, LinkDefect defect) {
        findings.add(new GarFinding(GarChecks.of(defect), file, row.line(), row.column(), subject, defect));
    }
}
