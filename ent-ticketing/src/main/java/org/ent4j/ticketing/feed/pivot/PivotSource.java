package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ent4j.ticketing.exchange.Remark;

/** What stands in a text of the pivot, JSON or lines, before it is looked at; for one reading. */
public final class PivotSource {

    private final PivotLimits limits;
    private final PivotNames names;
    private final Map<PivotField, String> texts = new EnumMap<>(PivotField.class);
    private final List<String> modules = new ArrayList<>();
    private final List<Remark> comments = new ArrayList<>();
    private final List<PivotFile> files = new ArrayList<>();
    private final List<PivotReason> reasons = new ArrayList<>();

    public PivotSource(PivotLimits limits, PivotNames names) {
        this.limits = limits;
        this.names = names;
    }

    public void refuse(PivotReason reason) {
        if (reasons.size() < limits.most()) {
            reasons.add(reason);
        }
    }

    public void text(PivotField field, String text) {
        if (isShort(field.key(), text)) {
            if (field.isDate() && !text.isBlank() && names.read(text).isEmpty()) {
                refuse(new PivotReason.NotADate(field.key(), text));
            }
            texts.put(field, text);
        }
    }

    public void module(String path, String module) {
        if (isShort(path, module) && isWithin(PivotField.MODULES, modules.size(), limits.most())) {
            modules.add(module);
        }
    }

    public void comment(String path, String comment) {
        if (isShort(path, comment) && isWithin(PivotField.COMMENTAIRES, comments.size(), limits.most())) {
            PivotComments.read(path, comment, names).peek(comments::add).peekLeft(this::refuse);
        }
    }

    public void file(String path, String name, String content) {
        if (isShort(path + ".nom", name)
                && isWithin(PivotField.PJ, files.size(), limits.files().mostFiles())) {
            PivotFile.read(path + ".contenu", name, content, limits.files().mostBytes())
                    .peek(files::add)
                    .peekLeft(this::refuse);
        }
    }

    /** The ticket, or all that is wrong with it. */
    public Either<List<PivotReason>, PivotTicket> read() {
        return reasons.isEmpty()
                ? Either.right(new PivotTicket(texts, modules, comments, files))
                : Either.left(List.copyOf(reasons));
    }

    private boolean isShort(String path, String text) {
        if (text.length() > limits.longest()) {
            refuse(new PivotReason.TooLong(path, text.length(), limits.longest()));
        }
        return text.length() <= limits.longest();
    }

    private boolean isWithin(String path, int count, int most) {
        if (count >= most) {
            refuse(new PivotReason.TooMany(path, count + 1, most));
        }
        return count < most;
    }
}
