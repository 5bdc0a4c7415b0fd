package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.MediacentreSetup;
import org.ent4j.catalogue.feed.mediacentre.json.ResourceListWriter;
import org.ent4j.catalogue.mediacentre.policy.PolicyCheck;
import org.ent4j.catalogue.mediacentre.policy.ServiceFinding;
import org.ent4j.catalogue.mediacentre.policy.TileLook;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.GarKnowledge;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent mediacentre check}: services beside the GAR, those that a school keeps or those of a file; without
 * either, the example of the deck; 1 when one is at fault.
 */
@Command(name = "check", resourceBundle = "org.ent4j.examples.cli.usage")
final class CheckCommand implements Callable<Integer> {

    private static final PersonId OPERATOR = new PersonId("ent");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--resources", paramLabel = "JSON", descriptionKey = "mediacentre.resources")
    private @Nullable Path resources;

    @Option(names = "--services", paramLabel = "JSON", descriptionKey = "mediacentre.services")
    private @Nullable Path services;

    @Option(names = "--own", paramLabel = "JSON", descriptionKey = "mediacentre.own")
    private @Nullable Path own;

    @Option(names = "--policy", paramLabel = "JSON", descriptionKey = "mediacentre.policy")
    private @Nullable Path policy;

    @Option(
            names = "--on",
            paramLabel = "2026-11-02",
            converter = DayConverter.class,
            descriptionKey = "mediacentre.on")
    private @Nullable LocalDate day;

    @Option(names = "--example", paramLabel = "${bundle:label.folder}", descriptionKey = "mediacentre.check.example")
    private @Nullable Path example;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--school",
            paramLabel = "UAI",
            converter = UaiConverter.class,
            descriptionKey = "mediacentre.check.school")
    private @Nullable Uai school;

    @Override
    public Integer call() {
        if (example != null) {
            return output.answer(example(example));
        }
        return school == null ? ofFiles() : ofTheSchool(school);
    }

    /** The services that it keeps, with what it decided of them. */
    private int ofTheSchool(Uai uai) {
        if (services != null) {
            throw new Unusable(
                    "usage",
                    Label.of("--school ou --services, l'un des deux", "--school or --services, one of the two"));
        }
        var list = resources == null ? ResourceFiles.NONE : ResourceFiles.read(List.of(resources));
        var setup = MediacentreSetup.USUAL.withTable(TableFile.read(policy));
        var beside = beside();
        var gar = GarKnowledge.of(list.list().resources()).withOwn(beside.list().resources());
        try (var opened = data.openExisting()) {
            var id = new StructureId(uai.value());
            var mediacentre = MediacentreContext.of(opened, setup, gar, day()).mediacentre();
            var when = day().atStartOfDay(setup.zone()).toInstant();
            var answer = mediacentre
                    .check(OPERATOR, when, id)
                    .flatMap(all -> mediacentre
                            .doubledTiles(OPERATOR, id)
                            .map(tiles -> answer(all, tiles, list.and(beside.issues()), resources != null)));
            return output.answer(answer.getOrElseGet(refusal -> RespAffView.refused(refusal, output)));
        }
    }

    private ResourceFiles beside() {
        return own == null ? ResourceFiles.NONE : ResourceFiles.read(List.of(own));
    }

    private LocalDate day() {
        return day == null ? Today.inFrance() : day;
    }

    private int ofFiles() {
        if ((resources == null) != (services == null)) {
            throw new Unusable(
                    "usage",
                    Label.of("--resources et --services vont ensemble", "--resources and --services go together"));
        }
        var list = resources == null
                ? new ResourceFiles(ServicesFile.listOfTheDeck(), List.of())
                : ResourceFiles.read(List.of(resources));
        var all = services == null ? ServicesFile.ofTheDeck() : ServicesFile.read(services);
        var beside = beside();
        var check = PolicyCheck.of(list.list().resources(), TableFile.read(policy));
        var findings = check.check(all.services(), day());
        var tiles = check.tiles(beside.list().resources());
        return output.answer(answer(findings, tiles, list.and(beside.issues()), true));
    }

    private Answer example(Path folder) {
        var list = folder.resolve("resources.json");
        var services = folder.resolve("services.json");
        Written.write(list, out -> ResourceListWriter.write(ServicesFile.listOfTheDeck(), out));
        Written.write(services, out -> ServicesFile.JSON.write(ServicesFile.ofTheDeck(), out));
        return Written.answer(output, list, services);
    }

    /** @param isListed there is a list of the GAR to compare with */
    private Answer answer(
            List<ServiceFinding> findings, List<Refused<TileLook>> tiles, ResourceFiles list, boolean isListed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("services", findings.stream().map(FindingsView::json).toList());
        if (own != null) {
            json.put("tiles", tiles.stream().map(FindingsView::json).toList());
        }
        json.put("issues", IssueView.json(list.issues()));
        var lines = new ArrayList<>(FindingsView.lines(findings, output));
        tiles.forEach(each -> lines.add(FindingsView.line(each, output)));
        if (!isListed) {
            lines.add(
                    output.in(
                            "sans la liste du GAR (--resources), seule la table des voies d'accès sert : un doublon peut manquer",
                            "without the list of the GAR (--resources), only the table of ways serves: a double may be missed"));
        }
        lines.addAll(IssueView.lines(list.issues(), output.lang()));
        var isFine = findings.stream().noneMatch(ServiceFinding::isFault) && tiles.isEmpty() && list.isComplete();
        return Answer.of(isFine, json, lines);
    }
}
