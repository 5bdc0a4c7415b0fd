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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ent4j.catalogue.esidoc.Borrower;
import org.ent4j.catalogue.esidoc.BorrowersExport;
import org.ent4j.catalogue.esidoc.NotExportable;
import org.ent4j.catalogue.feed.esidoc.BorrowersWriter;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.output.RemarkView;
import org.ent4j.examples.cli.output.ReplacedFile;
import org.ent4j.examples.cli.pronote.ConnectorOptions;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
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

    @Option(names = "--out", required = true, paramLabel = "XML", descriptionKey = "esidoc.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Option(names = "--regroup", split = ",", paramLabel = "UAI", descriptionKey = "pronote.regroup")
    private List<String> regroup = List.of();

    @Override
    public Integer call() {
        try (var file = ReplacedFile.begin(out)) {
            var export = connector.at(this::export);
            export.forEach(made -> file.end(bytes(made.borrowers())));
            return output.answer(answer(export));
        }
    }

    private Either<Refusal, BorrowersExport> export(ConnectorOptions.Desk desk) {
        var structures = Stream.concat(
                        Stream.of(desk.school()),
                        regroup.stream()
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .map(StructureId::new))
                .distinct()
                .toList();
        return desk.context().esidoc().export(ConnectorOptions.BY, desk.now(), structures, new SecureRandom());
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
        json.put("written", export.isRight());
        json.put("file", String.valueOf(out.getFileName()));
        json.put("borrowers", export.map(made -> made.borrowers().size()).getOrElse(0));
        json.put("remarks", RemarkView.json(remarks(export)));
        json.put("refused", export.isLeft() ? RefusalView.json(export.getLeft()) : List.of());
        return Answer.of(export.isRight(), json, lines(export));
    }

    private List<String> lines(Either<Refusal, BorrowersExport> export) {
        var lines = new ArrayList<>(RemarkView.lines(remarks(export), output.lang()));
        export.peekLeft(refusal ->
                lines.addAll(refusal instanceof NotExportable ? List.of() : RefusalView.lines(refusal, output.lang())));
        lines.add(
                export.isRight()
                        ? output.in("%s écrit : %d emprunteurs", "%s written: %d borrowers")
                                .formatted(out, export.get().borrowers().size())
                        : output.in("rien n'est écrit", "nothing is written"));
        return lines;
    }
}
