package org.ent4j.examples.spark;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.host.UsualRules;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.examples.spark.rights.RightsAudit;
import org.ent4j.examples.spark.rights.RightsText;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rights-audit",
        description = "${bundle:rights-audit}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class RightsAuditCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(names = "--rules", paramLabel = "URI", descriptionKey = "rules")
    private @Nullable URI rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var begin = System.nanoTime();
        var counts = options.run(
                "rights-audit",
                spec.commandLine().getErr(),
                (spark, people, out, steps) -> new RightsAudit(spark, rights(spark, people), out, steps).run(people));
        var seconds = (System.nanoTime() - begin) / 1e9;
        spec.commandLine()
                .getOut()
                .println(Label.of(
                                "%d rôles, %d constats, %d remarques sur les fichiers, en %.1f s",
                                "%d roles, %d findings, %d remarks on the files, in %.1f s")
                        .in(Batch.lang())
                        .formatted(counts.roles(), counts.findings(), counts.issues(), seconds));
        return counts.issues() == 0 ? 0 : 1;
    }

    private RightsText rights(SparkSession spark, AcademiePeople people) {
        return Optional.ofNullable(rules)
                .map(file -> JobOptions.read(spark, file, source -> RightsText.of(source, options.day())))
                .orElseGet(() -> RightsText.of(
                        UsualRules.of(people.structures().stream()
                                .map(StructureId::new)
                                .collect(Collectors.toSet())),
                        options.day()));
    }
}
