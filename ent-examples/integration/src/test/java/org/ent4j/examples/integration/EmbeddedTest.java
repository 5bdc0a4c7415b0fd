package org.ent4j.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.ent4j.directory.Directory;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class EmbeddedTest {

    @Test
    void guice_gives_the_timetables() {
        assertThat(TimetableWithGuice.timetables(database(), new InMemoryHostItems()))
                .isNotNull();
    }

    @Test
    void spring_gives_the_directory() {
        try (var spring = new AnnotationConfigApplicationContext()) {
            spring.registerBean(DataSource.class, EmbeddedTest::database);
            spring.register(DirectoryWithSpring.class);
            spring.refresh();

            assertThat(spring.getBean(Directory.class).structures()).isEmpty();
        }
    }

    static DataSource database() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        return database;
    }
}
