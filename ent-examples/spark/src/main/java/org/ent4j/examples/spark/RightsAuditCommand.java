package org.ent4j.examples.spark;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.ent4j.examples.host.UsualRules;
import org.ent4j.examples.spark.people.AcademiePeople;
import org.ent4j.examples.spark.rights.RightsAudit;
import org.ent4j.examples.spark.rights.RightsText;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ent batch rights-audit}: exits 1 when something of the files was left out. */
@Command(
        name = "rights-audit",
        description = "${bundle:rights-audit}",
        mixinStandardHelpOptions = true,
        resourceBundle = "org.ent4j.examples.spark.usage")
final class RightsAuditCommand implements Callable<Integer> {

    @Mixin
    private final JobOptions options = new JobOptions();

    @Option(names = "--rules", paramLabel = "URI", converter = PathConverter.class, descriptionKey = "rules")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var counts = options.run("rights-audit", spec.commandLine().getErr(), this::audit);
        return options.say(
                spec,
                new Summary("rights-audit", counts.remarks())
                        .count("roles", counts.roles(), "rôle(s)", "role(s)")
                        .count("findings", counts.findings(), "constat(s)", "finding(s)"));
    }

    private RightsAudit.Counts audit(Run run) {
        var named = Optional.ofNullable(rules).map(file -> options.rights(run.spark(), file));
        var people = run.people();
        return new RightsAudit(run.spark(), named.orElseGet(() -> usual(people)), run.out(), run.steps()).run(people);
    }

    private RightsText usual(AcademiePeople people) {
        var schools = people.structures().stream().map(StructureId::new).collect(Collectors.toSet());
        return RightsText.of(UsualRules.of(schools), options.day());
    }
}
