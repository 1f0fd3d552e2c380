package org.fairlead.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.fairlead.reports.Page;

/** Passes text on, with everything that could steer a terminal shown by its number: messages repeat what files and arguments say. */
final class SafeWriter extends FilterWriter {
    SafeWriter(Writer to) {
        super(to);
    }

    @Override
    public void write(int sign) throws IOException {
        write(String.valueOf((char) sign), 0, 1);
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
        write(new String(signs, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(Page.shown(text.substring(from, from + length)));
    }
}
