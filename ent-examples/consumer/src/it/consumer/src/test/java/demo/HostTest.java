package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HostTest {

    @Test
    void the_library_answers_a_host() {
        assertEquals("0350122T est valide", Host.check("0350122T"));
        assertTrue(Host.check("0350122A").contains("0350122T"));
    }
}
