package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.mediacentre.DiffusableReader;
import org.ent4j.catalogue.mediacentre.DiffusableResource;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent mediacentre catalogue}: what is in the catalogue of the GAR; 1 when a row was rejected. */
@Command(name = "catalogue", resourceBundle = "org.ent4j.examples.cli.usage")
final class CatalogueCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "mediacentre.catalogue")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    private long all;
    private long shown;
    private long delivered;

    @Override
    public Integer call() {
        var read = DiffusableReader.stream(FeedSource.file(file), this::count);
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        var json = new LinkedHashMap<String, Object>();
        json.put("generatedAt", read.rows().get(0));
        json.put("resources", all);
        json.put("shown", shown);
        json.put("delivered", delivered);
        json.put("issues", IssueView.json(read.issues()));
        var lines = new ArrayList<String>();
        lines.add(output.in(
                        "%d ressource(s), dont %d affichable(s) et %d diffusable(s) ; catalogue du %s",
                        "%d resource(s), %d of them may be shown and %d opened; catalogue of %s")
                .formatted(all, shown, delivered, read.rows().get(0)));
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        return output.answer(Answer.of(read.isComplete(), json, lines));
    }

    private void count(DiffusableResource resource) {
        all++;
        shown += resource.isShown() ? 1 : 0;
        delivered += resource.isDelivered() ? 1 : 0;
    }
}
