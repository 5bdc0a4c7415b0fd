package org.ent4j.examples.cli.mediacentre;

import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent mediacentre resp-aff withdraw}: somebody is one no more; 1 when he was none. */
@Command(name = "withdraw", resourceBundle = "org.ent4j.examples.cli.usage")
final class RespAffWithdrawCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Parameters(paramLabel = "${bundle:label.person}", descriptionKey = "resp-aff.person")
    private String person = "";

    @Override
    public Integer call() {
        return RespAffDesk.change(
                options,
                output,
                (desk, seen) -> desk.mediacentre()
                        .withdraw(options.by(), options.at(), desk.school(), seen, desk.meant(person)));
    }
}
