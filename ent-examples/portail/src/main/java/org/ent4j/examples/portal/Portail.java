package org.ent4j.examples.portal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.portal.data.DatabaseUnavailable;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.web.PortalClock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ent portail}: the example portal on a made-up school. */
@Command(
        name = "ent portail",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        resourceBundle = "org.ent4j.examples.portal.usage")
public final class Portail implements Callable<Integer> {

    private static final int USAGE = 2;

    @Option(names = "--db", paramLabel = "JDBC_URL", descriptionKey = "db")
    private @Nullable String url;

    @Option(names = "--db-user", paramLabel = "NOM", descriptionKey = "db-user")
    private @Nullable String user;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "ent-portail-data", descriptionKey = "data")
    private Path folder = Path.of("ent-portail-data");

    @Option(names = "--port", paramLabel = "8080", defaultValue = "8080", descriptionKey = "port")
    private int port;

    @Option(names = "--at", paramLabel = "2026-11-24T10:05", descriptionKey = "at")
    private @Nullable LocalDateTime at;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Portail()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        var clock = Optional.ofNullable(at).map(PortalClock::at).orElseGet(DemoMoment::clock);
        try (var portal = RunningPortal.start(database(), clock, port)) {
            out().printf("Portail : http://localhost:%d/ — préparation…%n", portal.port());
            out().flush();
            portal.prepare();
            out().printf("Portail prêt : http://localhost:%d/ (Ctrl-C pour arrêter)%n", portal.port());
            out().flush();
            Thread.currentThread().join();
            return 0;
        } catch (DatabaseUnavailable none) {
            err().printf(
                            "ent portail : base de données inutilisable (%s). Est-elle démarrée ? Un autre portail l'a-t-il ouverte ?%n",
                            database());
            err().flush();
            return USAGE;
        }
    }

    private DatabaseUrl database() {
        return url == null
                ? DatabaseUrl.inFolder(folder)
                : DatabaseUrl.of(
                        url,
                        Optional.ofNullable(user).orElse(""),
                        Optional.ofNullable(System.getenv("ENT_DB_PASSWORD")).orElse(""));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
