package org.ent4j.examples.portal;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.demo.Demonstration;
import org.ent4j.examples.portal.job.Jobs;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.web.PortalServer;
import org.ent4j.examples.portal.web.Readiness;

/** A portal that answers. */
public final class RunningPortal implements AutoCloseable {

    private final PortalData data;
    private final Injector injector;
    private final PortalServer server;

    private RunningPortal(PortalData data, Injector injector, PortalServer server) {
        this.data = data;
        this.injector = injector;
        this.server = server;
    }

    /**
     * Answers from now on: until {@link #prepare} is done, that it is being prepared.
     *
     * @param port 0 for any that is free
     */
    public static RunningPortal start(DatabaseUrl url, PortalClock clock, int port) {
        var data = PortalData.open(url);
        var injector = Guice.createInjector(Stage.PRODUCTION, new PortalModule(data, clock));
        return new RunningPortal(
                data, injector, injector.getInstance(PortalServer.class).start(port));
    }

    /** Makes the demonstration's data, as far as the database does not have them. */
    public RunningPortal prepare() {
        injector.getInstance(Demonstration.class).prepare();
        injector.getInstance(Readiness.class).ready();
        return this;
    }

    public int port() {
        return server.port();
    }

    /** What the portal is made of, for tests. */
    public <T> T part(Class<T> type) {
        return injector.getInstance(type);
    }

    @Override
    public void close() {
        server.close();
        injector.getInstance(Jobs.class).close();
        data.close();
    }
}
