package org.ent4j.examples.cli.mediacentre;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposal;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent mediacentre resp-aff propose}: what exporters would do by themselves, and does of it what is accepted. */
@Command(name = "propose", resourceBundle = "org.ent4j.examples.cli.usage")
final class RespAffProposeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Option(names = "--policy", paramLabel = "a|p|ap|pa", defaultValue = "pa", descriptionKey = "resp-aff.policy")
    private String policy = "pa";

    @ArgGroup
    private @Nullable Chosen chosen;

    /** Nothing is done when neither is given. */
    private static final class Chosen {
        @Option(
                names = "--accept",
                split = ",",
                paramLabel = "${bundle:label.person}",
                descriptionKey = "resp-aff.accept")
        private List<String> accepted = List.of();

        @Option(names = "--accept-all", descriptionKey = "resp-aff.accept-all")
        private boolean all;
    }

    @Override
    public Integer call() {
        return RespAffDesk.with(options, output, this::answer);
    }

    private Answer answer(RespAffDesk desk) {
        var proposals = desk.mediacentre()
                .proposals(desk.school(), policy, options.at())
                .orElseThrow(() -> new Unusable(
                        "usage",
                        Label.of(
                                "--policy : a, p, ap ou pa ; pas « %s »".formatted(policy),
                                "--policy: a, p, ap or pa; not '%s'".formatted(policy))));
        return Optional.ofNullable(chosen)
                .map(each -> accepted(desk, chosen(desk, proposals, each)))
                .orElseGet(() -> new RespAffView(desk, output).proposals(proposals));
    }

    private static List<AllocatorProposal> chosen(RespAffDesk desk, List<AllocatorProposal> proposals, Chosen chosen) {
        if (chosen.all) {
            return proposals;
        }
        return chosen.accepted.stream()
                .flatMap(each -> of(desk, proposals, each).stream())
                .toList();
    }

    private static List<AllocatorProposal> of(RespAffDesk desk, List<AllocatorProposal> proposals, String text) {
        var person = desk.meant(text);
        var those =
                proposals.stream().filter(each -> each.person().equals(person)).toList();
        if (those.isEmpty()) {
            throw new Unusable("usage", Label.of("rien n'est proposé pour " + text, "nothing is proposed for " + text));
        }
        return those;
    }

    private Answer accepted(RespAffDesk desk, List<AllocatorProposal> those) {
        if (those.isEmpty()) {
            return new RespAffView(desk, output).answer(false);
        }
        return desk.mediacentre()
                .accept(options.by(), options.at(), desk.school(), options.seen(desk.version()), those)
                .fold(
                        refusal -> RespAffView.refused(refusal, output),
                        kept -> new RespAffView(desk, output).answer(false));
    }
}
