package org.ent4j.examples.cli.esidoc;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ent4j.catalogue.EsidocExports;
import org.ent4j.catalogue.esidoc.Borrower;
import org.ent4j.catalogue.esidoc.BorrowersExport;
import org.ent4j.catalogue.esidoc.EsidocRules;
import org.ent4j.catalogue.esidoc.NotExportable;
import org.ent4j.catalogue.esidoc.StatusTable;
import org.ent4j.catalogue.feed.esidoc.BorrowersWriter;
import org.ent4j.catalogue.feed.esidoc.StatusesReader;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.output.RemarkView;
import org.ent4j.examples.cli.output.ReplacedFile;
import org.ent4j.examples.cli.pronote.ConnectorOptions;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent esidoc export}: the borrowers of a school as a file for e-sidoc and BCDI. */
@Command(name = "export", resourceBundle = "org.ent4j.examples.cli.usage")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ConnectorOptions connector = new ConnectorOptions();

    @Option(names = "--out", paramLabel = "XML", descriptionKey = "esidoc.out")
    private @Nullable Path out;

    @Option(names = "--dry-run", descriptionKey = "esidoc.dry-run")
    private boolean dryRun;

    @Option(names = "--statuses", paramLabel = "CSV", descriptionKey = "esidoc.statuses")
    private @Nullable Path statuses;

    @Option(names = "--regroup", split = ",", paramLabel = "UAI", descriptionKey = "pronote.regroup")
    private List<String> regroup = List.of();

    @Override
    public Integer call() {
        var table = Optional.ofNullable(statuses).map(ExportCommand::read);
        if (dryRun) {
            return output.answer(answer(connector.at(desk -> look(desk, exports(desk, table)))));
        }
        if (out == null) {
            throw new Unusable("usage", Label.of("donnez --out (ou --dry-run)", "give --out (or --dry-run)"));
        }
        try (var file = ReplacedFile.begin(out)) {
            var export = connector.at(desk -> export(desk, exports(desk, table)));
            export.forEach(made -> file.end(bytes(made.borrowers())));
            return output.answer(answer(export));
        }
    }

    /** A status that would be wrong is nobody's: nothing is done where a row of the table cannot be used. */
    private static StatusTable read(Path file) {
        var read = StatusesReader.read(FeedSource.file(file), StatusTable.USUAL.optional());
        return read.rows().stream()
                .findFirst()
                .orElseThrow(() -> Unusable.of(read.issues().get(0)));
    }

    private static EsidocExports exports(ConnectorOptions.Desk desk, Optional<StatusTable> table) {
        var usual = desk.context().esidoc();
        return table.map(usual::with).orElse(usual);
    }

    private Either<Refusal, BorrowersExport> look(ConnectorOptions.Desk desk, EsidocExports esidoc) {
        return esidoc.look(ConnectorOptions.BY, structures(desk), new SecureRandom())
                .flatMap(export -> EsidocRules.check(export));
    }

    private Either<Refusal, BorrowersExport> export(ConnectorOptions.Desk desk, EsidocExports esidoc) {
        return esidoc.export(ConnectorOptions.BY, desk.now(), structures(desk), new SecureRandom());
    }

    private List<StructureId> structures(ConnectorOptions.Desk desk) {
        return Stream.concat(
                        Stream.of(desk.school()),
                        regroup.stream()
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .map(StructureId::new))
                .distinct()
                .toList();
    }

    private static byte[] bytes(List<Borrower> borrowers) {
        try {
            var bytes = new ByteArrayOutputStream();
            BorrowersWriter.write(borrowers, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is to be said of people, whether or not it was exported. */
    private static List<Remark> remarks(Either<Refusal, BorrowersExport> export) {
        return export.fold(
                refusal -> refusal instanceof NotExportable not ? not.remarks() : List.of(), BorrowersExport::remarks);
    }

    private Answer answer(Either<Refusal, BorrowersExport> export) {
        var json = new LinkedHashMap<String, Object>();
        json.put("written", export.isRight() && !dryRun);
        json.put("dryRun", dryRun);
        json.put("file", dryRun || out == null ? "" : String.valueOf(out.getFileName()));
        json.put("borrowers", export.map(made -> made.borrowers().size()).getOrElse(0));
        json.put("remarks", RemarkView.json(remarks(export)));
        json.put("refused", export.isLeft() ? RefusalView.json(export.getLeft()) : List.of());
        return Answer.of(export.isRight(), json, lines(export));
    }

    private List<String> lines(Either<Refusal, BorrowersExport> export) {
        var lines = new ArrayList<>(RemarkView.lines(remarks(export), output.lang()));
        export.peekLeft(refusal ->
                lines.addAll(refusal instanceof NotExportable ? List.of() : RefusalView.lines(refusal, output.lang())));
        lines.add(end(export));
        return lines;
    }

    private String end(Either<Refusal, BorrowersExport> export) {
        if (export.isLeft()) {
            return dryRun
                    ? output.in("à blanc : rien ne serait écrit", "dry run: nothing would be written")
                    : output.in("rien n'est écrit", "nothing is written");
        }
        var borrowers = export.get().borrowers().size();
        return dryRun
                ? output.in("à blanc : %d emprunteurs", "dry run: %d borrowers").formatted(borrowers)
                : output.in("%s écrit : %d emprunteurs", "%s written: %d borrowers")
                        .formatted(out, borrowers);
    }
}
