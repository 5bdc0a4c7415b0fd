package org.ent4j.directory.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.internal.spool.ByteReader;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.PersonBytes;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.rule.Reason;

/**
 * Drafts in bytes. The matches and reasons of which an académie has hundreds of thousands are written out; the few that
 * tell more, such as a proposal with its score, stay in memory and are written by their number.
 */
final class DraftBytes {

    private enum MatchForm {
        NONE,
        ID,
        NAME,
        KEPT
    }

    private enum ReasonForm {
        NONE,
        CHANGED,
        CAME_BACK,
        ABSENT,
        DELETED,
        KEPT
    }

    private final List<Match<PersonId>> matches = new ArrayList<>();
    private final List<List<Reason>> reasons = new ArrayList<>();

    void write(PersonDraft draft, ByteWriter out) {
        out.putText(draft.id().value())
                .putText(draft.key())
                .putText(draft.label())
                .putByte(draft.fate().ordinal())
                .putBoolean(draft.forced());
        match(draft, out);
        reasons(draft.reasons(), out);
        out.putOptional(draft.next(), (to, person) -> PersonBytes.write(person, to));
    }

    PersonDraft read(ByteReader in) {
        var id = new PersonId(in.getText());
        var key = in.getText();
        var label = in.getText();
        var fate = Fate.values()[in.getByte()];
        var forced = in.getBoolean();
        var match = match(id, in);
        var why = reasons(in);
        Optional<Person> next = in.getOptional(PersonBytes::read);
        return new PersonDraft(id, key, label, match, fate, forced, why, next);
    }

    private void match(PersonDraft draft, ByteWriter out) {
        var match = draft.match();
        if (match instanceof Match.None) {
            out.putByte(MatchForm.NONE.ordinal());
        } else if (match instanceof Match.ExactId<PersonId> byId
                && byId.target().equals(draft.id())) {
            out.putByte(MatchForm.ID.ordinal()).putText(byId.identifier());
        } else if (match instanceof Match.ExactName<PersonId> byName
                && byName.target().equals(draft.id())) {
            out.putByte(MatchForm.NAME.ordinal());
        } else {
            out.putByte(MatchForm.KEPT.ordinal()).putLong(matches.size());
            matches.add(match);
        }
    }

    private Match<PersonId> match(PersonId id, ByteReader in) {
        return switch (MatchForm.values()[in.getByte()]) {
            case NONE -> new Match.None<>();
            case ID -> new Match.ExactId<>(id, in.getText());
            case NAME -> new Match.ExactName<>(id);
            case KEPT -> matches.get(in.getInt());
        };
    }

    private void reasons(List<Reason> why, ByteWriter out) {
        var form = form(why);
        out.putByte(form.ordinal());
        switch (form) {
            case CHANGED -> out.putAll(changed(why.get(0)), ByteWriter::putText);
            case CAME_BACK -> out.putAll(changed(why.get(1)), ByteWriter::putText);
            case KEPT -> {
                out.putLong(reasons.size());
                reasons.add(why);
            }
            default -> {}
        }
    }

    private static List<String> changed(Reason reason) {
        return ((ImportReason.Changed) reason).attributes();
    }

    private static ReasonForm form(List<Reason> why) {
        if (why.isEmpty()) {
            return ReasonForm.NONE;
        }
        var first = why.get(0);
        if (why.size() == 2 && first instanceof ImportReason.CameBack && why.get(1) instanceof ImportReason.Changed) {
            return ReasonForm.CAME_BACK;
        }
        if (why.size() > 1) {
            return ReasonForm.KEPT;
        }
        if (first instanceof ImportReason.Changed) {
            return ReasonForm.CHANGED;
        }
        if (first instanceof ImportReason.AbsentFromFeed) {
            return ReasonForm.ABSENT;
        }
        return first instanceof ImportReason.DeletedByFeed ? ReasonForm.DELETED : ReasonForm.KEPT;
    }

    private List<Reason> reasons(ByteReader in) {
        return switch (ReasonForm.values()[in.getByte()]) {
            case NONE -> List.of();
            case CHANGED -> List.of(new ImportReason.Changed(in.getAll(ByteReader::getText)));
            case CAME_BACK ->
                List.of(new ImportReason.CameBack(), new ImportReason.Changed(in.getAll(ByteReader::getText)));
            case ABSENT -> List.of(new ImportReason.AbsentFromFeed());
            case DELETED -> List.of(new ImportReason.DeletedByFeed());
            case KEPT -> reasons.get(in.getInt());
        };
    }
}
