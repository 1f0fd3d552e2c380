package org.fairlead.engine.reading;

import java.nio.charset.Charset;

/** A text file with its bytes, so that an edited text can be written down in the same way. */
public final class EncodedFile {
    private final TextFile file;
    private final byte[] bytes;

    EncodedFile(TextFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
    }

    public TextFile file() {
        return file;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Another text as it would be written down in this file: in the same encoding, with the same mark before it. */
    public byte[] bytes(String text) {
        Charset charset = TextFile.charset(bytes);
        boolean marked = new String(bytes, charset).startsWith(TextFile.MARK);
        return (marked ? TextFile.MARK + text : text).getBytes(charset);
    }
}
