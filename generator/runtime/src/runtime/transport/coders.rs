// SPDX-License-Identifier: 0BSD
//! What undoes each content coding: pieces of coded bytes in, what they stand for out.

use std::io;

/// The codings there are, as `Accept-Encoding` names them, the best first.
pub(super) const NAMES: &[&str] = &[
    #[cfg(feature = "zstd")]
    "zstd",
    #[cfg(feature = "brotli")]
    "br",
    #[cfg(feature = "gzip")]
    "gzip",
    #[cfg(feature = "deflate")]
    "deflate",
];

/// Undoes a coding, piece after piece.
pub(super) trait Coder: Send {
    /// What a piece stands for, at most so many bytes.
    fn decode(&mut self, piece: &[u8], room: u64) -> Result<Vec<u8>, Failure>;

    /// What is left when nothing more comes.
    fn end(&mut self, room: u64) -> Result<Vec<u8>, Failure>;
}

/// Why coded bytes stand for nothing.
pub(super) enum Failure {
    /// They stand for more than there is room for.
    TooLarge,
    Broken(io::Error),
}

/// What undoes a coding, by its name (RFC 9110 §8.4.1); `None` where nothing here does.
pub(super) fn coder(name: &str) -> Option<Box<dyn Coder>> {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => Some(Box::new(by_writing::gzip())),
        #[cfg(feature = "brotli")]
        "br" => Some(Box::new(by_writing::brotli())),
        #[cfg(feature = "deflate")]
        "deflate" => Some(Box::new(deflate::Deflate::default())),
        #[cfg(feature = "zstd")]
        "zstd" => Some(Box::new(zstd_frames::Zstd::new().ok()?)),
        _ => None,
    }
}

/// Codings whose decoders write what comes out.
#[cfg(any(feature = "gzip", feature = "brotli"))]
mod by_writing {
    use super::{Coder, Failure};
    use std::io::{self, Write};

    /// Holds what came out, as long as there is room.
    #[derive(Default)]
    pub(super) struct Held {
        bytes: Vec<u8>,
        room: u64,
        full: bool,
    }

    impl Write for Held {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.full = self.full || (self.bytes.len() + bytes.len()) as u64 > self.room;
            if self.full {
                return Err(io::Error::other("too large"));
            }
            self.bytes.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    pub(super) struct ByWriting<W> {
        writer: W,
        held: fn(&mut W) -> &mut Held,
        end: fn(&mut W) -> io::Result<()>,
    }

    impl<W: Write> ByWriting<W> {
        fn run(
            &mut self,
            room: u64,
            run: impl FnOnce(&mut W) -> io::Result<()>,
        ) -> Result<Vec<u8>, Failure> {
            (self.held)(&mut self.writer).room = room;
            let result = run(&mut self.writer);
            let held = (self.held)(&mut self.writer);
            match result {
                _ if held.full => Err(Failure::TooLarge),
                Err(error) => Err(Failure::Broken(error)),
                Ok(()) => Ok(std::mem::take(&mut held.bytes)),
            }
        }
    }

    impl<W: Write + Send> Coder for ByWriting<W> {
        fn decode(&mut self, piece: &[u8], room: u64) -> Result<Vec<u8>, Failure> {
            self.run(room, |writer| {
                writer.write_all(piece)?;
                writer.flush()
            })
        }

        fn end(&mut self, room: u64) -> Result<Vec<u8>, Failure> {
            let end = self.end;
            self.run(room, end)
        }
    }

    #[cfg(feature = "gzip")]
    pub(super) fn gzip() -> ByWriting<flate2::write::MultiGzDecoder<Held>> {
        ByWriting {
            writer: flate2::write::MultiGzDecoder::new(Held::default()),
            held: flate2::write::MultiGzDecoder::get_mut,
            end: flate2::write::MultiGzDecoder::try_finish,
        }
    }

    #[cfg(feature = "brotli")]
    pub(super) fn brotli() -> ByWriting<brotli_decompressor::DecompressorWriter<Held>> {
        ByWriting {
            writer: brotli_decompressor::DecompressorWriter::new(Held::default(), 4096),
            held: brotli_decompressor::DecompressorWriter::get_mut,
            end: brotli_decompressor::DecompressorWriter::close,
        }
    }
}

/// `deflate`, which servers send as RFC 9110 has it, in the format of zlib, or without that.
#[cfg(feature = "deflate")]
mod deflate {
    use super::{Coder, Failure};
    use flate2::{Decompress, FlushDecompress, Status};
    use std::io;

    #[derive(Default)]
    pub(super) struct Deflate {
        state: Option<Decompress>,
        ended: bool,
    }

    impl Coder for Deflate {
        fn decode(&mut self, piece: &[u8], room: u64) -> Result<Vec<u8>, Failure> {
            let zlib = piece.first().is_some_and(|first| first & 0x0f == 8);
            let state = self.state.get_or_insert_with(|| Decompress::new(zlib));
            let mut all = Vec::new();
            let mut left = piece;
            while !self.ended {
                let mut out = Vec::with_capacity(32 << 10);
                let before = state.total_in();
                let status = state.decompress_vec(left, &mut out, FlushDecompress::None);
                let status = status.map_err(|error| Failure::Broken(error.into()))?;
                let read = usize::try_from(state.total_in() - before).unwrap_or(left.len());
                left = &left[read..];
                if (all.len() + out.len()) as u64 > room {
                    return Err(Failure::TooLarge);
                }
                self.ended = status == Status::StreamEnd;
                let done = left.is_empty() && out.len() < out.capacity();
                let stuck = read == 0 && out.is_empty();
                all.append(&mut out);
                if done || stuck {
                    break;
                }
            }
            Ok(all)
        }

        fn end(&mut self, _: u64) -> Result<Vec<u8>, Failure> {
            match self.ended {
                true => Ok(Vec::new()),
                false => Err(Failure::Broken(io::ErrorKind::UnexpectedEof.into())),
            }
        }
    }
}

/// `zstd` (RFC 8878).
#[cfg(feature = "zstd")]
mod zstd_frames {
    use super::{Coder, Failure};
    use std::io;
    use zstd::stream::raw::{Decoder, InBuffer, Operation, OutBuffer};

    pub(super) struct Zstd {
        state: Decoder<'static>,
        /// Between frames, where a body may end.
        between: bool,
    }

    impl Zstd {
        pub(super) fn new() -> io::Result<Self> {
            Ok(Self {
                state: Decoder::new()?,
                between: true,
            })
        }
    }

    impl Coder for Zstd {
        fn decode(&mut self, piece: &[u8], room: u64) -> Result<Vec<u8>, Failure> {
            let mut all = Vec::new();
            let mut input = InBuffer::around(piece);
            let mut chunk = vec![0; 32 << 10];
            loop {
                let mut out = OutBuffer::around(&mut chunk[..]);
                let left = self.state.run(&mut input, &mut out);
                self.between = left.map_err(Failure::Broken)? == 0;
                let out = out.as_slice();
                if (all.len() + out.len()) as u64 > room {
                    return Err(Failure::TooLarge);
                }
                all.extend_from_slice(out);
                if input.pos() == piece.len() && out.len() < 32 << 10 {
                    return Ok(all);
                }
            }
        }

        fn end(&mut self, _: u64) -> Result<Vec<u8>, Failure> {
            match self.between {
                true => Ok(Vec::new()),
                false => Err(Failure::Broken(io::ErrorKind::UnexpectedEof.into())),
            }
        }
    }
}
