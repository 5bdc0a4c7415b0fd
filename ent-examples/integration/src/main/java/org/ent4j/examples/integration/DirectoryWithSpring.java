package org.ent4j.examples.integration;

import javax.sql.DataSource;
import org.ent4j.directory.Directory;
import org.ent4j.directory.jooq.JooqDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory with Spring: the library has no annotation of a framework, so that its factories are beans as they are. */
@Configuration(proxyBeanMethods = false)
public class DirectoryWithSpring {

    /** @param database the one that the host has; the tables {@code dir_*} live beside its own */
    @Bean
    JooqDirectory directoryStore(DataSource database) {
        return JooqDirectory.on(database).migrate();
    }

    @Bean
    Directory directory(JooqDirectory store) {
        return Directory.on(store);
    }
}
