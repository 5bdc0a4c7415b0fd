package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceQuery;
import org.ent4j.catalogue.mediacentre.ResourceSchool;
import org.ent4j.catalogue.mediacentre.ResourceSearch;
import org.ent4j.catalogue.mediacentre.Term;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.page.Page;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent mediacentre search}: quick search in a person's list; 1 when nothing is found or a row was rejected. */
@Command(name = "search", resourceBundle = "org.ent4j.examples.cli.usage")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_PAGES = 1_000_000;

    @Mixin
    private final Output output = new Output();

    @Parameters(index = "0", paramLabel = "JSON", descriptionKey = "mediacentre.list")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "${bundle:label.words}",
            descriptionKey = "mediacentre.words")
    private List<String> words = List.of();

    @Option(names = "--with", paramLabel = "JSON", descriptionKey = "mediacentre.with")
    private List<Path> others = List.of();

    @Option(names = "--level", paramLabel = "${bundle:label.text}", descriptionKey = "mediacentre.level")
    private String level = "";

    @Option(names = "--publisher", paramLabel = "${bundle:label.text}", descriptionKey = "mediacentre.publisher")
    private String publisher = "";

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "mediacentre.page")
    private int page;

    @Override
    public Integer call() {
        if (page < 1 || page > MOST_PAGES) {
            throw new Unusable(
                    "usage", Label.of("--page va de 1 à " + MOST_PAGES, "--page goes from 1 to " + MOST_PAGES));
        }
        var read = ResourceFiles.read(
                Stream.concat(Stream.of(file), others.stream()).toList());
        var query = new ResourceQuery(String.join(" ", words), level, publisher);
        var found = ResourceSearch.find(read.list().resources(), query, page - 1, Page.USUAL_SIZE);
        var yes = found.total() > 0 && read.isComplete();
        return output.answer(Answer.of(yes, json(found, read), lines(found, read)));
    }

    private Map<String, Object> json(Page<Resource> found, ResourceFiles read) {
        var json = new LinkedHashMap<String, Object>();
        json.put("total", found.total());
        json.put("page", found.number() + 1);
        json.put("pages", found.pages());
        json.put("resources", found.items().stream().map(SearchCommand::json).toList());
        json.put("levels", ResourceSearch.levels(read.list().resources()));
        json.put("publishers", ResourceSearch.publishers(read.list().resources()));
        json.put("issues", IssueView.json(read.issues()));
        return json;
    }

    private static Map<String, Object> json(Resource resource) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", resource.id().value());
        json.put("title", resource.title());
        json.put("publisher", resource.publisher().name());
        json.put("kind", resource.presentation().name());
        json.put("levels", names(resource.terms().levels()));
        json.put("domains", names(resource.terms().domains()));
        json.put("schools", resource.schools().stream().map(ResourceSchool::uai).toList());
        json.put("access", resource.links().access());
        return json;
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::name).toList();
    }

    private List<String> lines(Page<Resource> found, ResourceFiles read) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%d ressource(s), page %d sur %d", "%d resource(s), page %d of %d")
                .formatted(found.total(), found.number() + 1, Math.max(1, found.pages())));
        if (found.total() > 0) {
            lines.addAll(ResourceTable.lines(found.items(), output));
        }
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        return lines;
    }
}
