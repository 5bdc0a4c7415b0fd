package org.ent4j.directory.feed.siecle;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** Levels and subjects of a school's nomenclature. Its programmes (which level has which subject) are not read. */
final class SiecleNomenclature {

    private final SiecleAccount account;
    private final Map<Mef, SiecleRow> formations = new LinkedHashMap<>();
    private final Map<CodeMatiere, SiecleRow> subjects = new LinkedHashMap<>();

    SiecleNomenclature(Optional<SiecleDocument> file, SiecleAccount account) {
        this.account = account;
        file.ifPresent(document -> {
            document.rows(SiecleCategory.MEF).forEach(row -> read(SiecleCategory.MEF, row, Mef::parse, formations));
            document.rows(SiecleCategory.MATIERE)
                    .forEach(row -> read(SiecleCategory.MATIERE, row, CodeMatiere::parse, subjects));
        });
    }

    private <K> void read(
            SiecleCategory category,
            SiecleRow row,
            Function<String, ? extends Either<? extends Reason, K>> parse,
            Map<K, SiecleRow> known) {
        var code = parse.apply(row.id());
        if (code.isLeft()) {
            account.reject(category, row, new FeedDefect.MalformedValue(category.key(), code.getLeft()));
        } else if (known.putIfAbsent(code.get(), row) != null) {
            account.reject(category, row, new FeedDefect.DuplicateId(row.id()));
        } else {
            account.keep(category);
        }
    }

    void tell(BiConsumer<SourceLocation, Formation> onFormation) {
        formations.forEach((mef, row) -> onFormation.accept(
                row.where(),
                new Formation(
                        mef,
                        row.value("LIBELLE_LONG", "LIBELLE_EDITION", "FORMATION")
                                .orElse(""))));
    }

    Collection<Subject> subjects() {
        return subjects.entrySet().stream()
                .map(subject -> new Subject(
                        subject.getKey(),
                        subject.getValue().value("CODE_GESTION").orElse(""),
                        subject.getValue()
                                .value("LIBELLE_LONG", "LIBELLE_COURT")
                                .orElse("")))
                .toList();
    }
}
