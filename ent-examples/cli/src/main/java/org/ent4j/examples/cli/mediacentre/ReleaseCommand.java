package org.ent4j.examples.cli.mediacentre;

import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent mediacentre release}: a service is kept no more; 1 when it was not. */
@Command(name = "release", resourceBundle = "org.ent4j.examples.cli.usage")
final class ReleaseCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Parameters(paramLabel = "SERVICE", descriptionKey = "mediacentre.service")
    private String service = "";

    @Override
    public Integer call() {
        return RespAffDesk.with(
                options,
                output,
                desk -> desk.mediacentre()
                        .releaseService(
                                options.by(),
                                options.at(),
                                desk.school(),
                                options.seen(KeptView.version(desk, service)),
                                service)
                        .fold(refusal -> RespAffView.refused(refusal, output), kept -> KeptView.answer(desk, output)));
    }
}
