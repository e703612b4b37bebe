//! Samples as Opus in Ogg (RFC 7845), which is what a voice message is.

use ogg::{PacketWriteEndInfo, PacketWriter};
use opus_rs::{Application, OpusEncoder};

use crate::tone::RATE;

/// Samples of one packet: 20 milliseconds, as most encoders have it.
const PACKET: usize = RATE / 50;
/// Packets of one page: a second, so that a player can jump.
const PAGE: usize = 50;
/// Bits a second: signals need no more.
const BITRATE: i32 = 20_000;
/// The most bytes of a packet (RFC 6716, 3.4).
const MAX_PACKET: usize = 1275;
/// There is one stream in the file.
const SERIAL: u32 = 1;

/// The file of one channel.
///
/// # Panics
/// Never for samples at [`RATE`]: the encoder refuses other rates alone, and writing is to memory.
pub fn encoded(samples: &[f32]) -> Vec<u8> {
    let mut encoder = OpusEncoder::new(RATE as i32, 1, Application::Audio).expect("a rate of Opus");
    encoder.bitrate_bps = BITRATE;
    let packets: Vec<Vec<u8>> = samples
        .chunks(PACKET)
        .map(|chunk| {
            let mut chunk = chunk.to_vec();
            chunk.resize(PACKET, 0.0);
            let mut packet = vec![0; MAX_PACKET];
            let length = encoder.encode(&chunk, PACKET, &mut packet).expect("a whole packet");
            packet.truncate(length);
            packet
        })
        .collect();
    let mut file = Vec::new();
    let mut writer = PacketWriter::new(&mut file);
    let mut write = |packet: Vec<u8>, end, position| {
        writer.write_packet(packet, SERIAL, end, position).expect("a Vec takes everything");
    };
    write(head(), PacketWriteEndInfo::EndPage, 0);
    write(tags(), PacketWriteEndInfo::EndPage, 0);
    let last = packets.len().saturating_sub(1);
    for (index, packet) in packets.into_iter().enumerate() {
        let end = match index {
            _ if index == last => PacketWriteEndInfo::EndStream,
            _ if index % PAGE == PAGE - 1 => PacketWriteEndInfo::EndPage,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        write(packet, end, ((index + 1) * PACKET) as u64);
    }
    file
}

/// The identification header (RFC 7845, 5.1): version 1, one channel, nothing to skip, no gain.
fn head() -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01\x00\x00".to_vec();
    head.extend((RATE as u32).to_le_bytes());
    head.extend([0, 0, 0]);
    head
}

/// The comment header (RFC 7845, 5.2), with no comments.
fn tags() -> Vec<u8> {
    const VENDOR: &[u8] = b"limber";
    let mut tags = b"OpusTags".to_vec();
    tags.extend((VENDOR.len() as u32).to_le_bytes());
    tags.extend(VENDOR);
    tags.extend(0_u32.to_le_bytes());
    tags
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use ogg::PacketReader;
    use opus_rs::OpusDecoder;

    use super::*;

    #[test]
    fn what_is_encoded_sounds_as_it_did_when_it_is_decoded() {
        let second = |index: usize| index as f32 / RATE as f32;
        let samples: Vec<f32> = (0..2 * RATE)
            .map(|index| 0.4 * (std::f32::consts::TAU * 523.3 * second(index)).sin())
            .collect();

        let file = encoded(&samples);

        let mut reader = PacketReader::new(Cursor::new(&file));
        let mut packets = Vec::new();
        while let Some(packet) = reader.read_packet().unwrap() {
            packets.push(packet.data);
        }
        assert!(packets[0].starts_with(b"OpusHead") && packets[1].starts_with(b"OpusTags"));
        let mut decoder = OpusDecoder::new(RATE as i32, 1).unwrap();
        let mut heard = Vec::new();
        for packet in &packets[2..] {
            let mut decoded = vec![0.0; PACKET];
            let length = decoder.decode(packet, PACKET, &mut decoded).unwrap();
            heard.extend_from_slice(&decoded[..length]);
        }
        assert_eq!(heard.len(), samples.len());
        let energy = |samples: &[f32]| samples.iter().map(|sample| sample * sample).sum::<f32>();
        let ratio = energy(&heard) / energy(&samples);
        assert!((0.9..1.1).contains(&ratio), "{ratio}");
        assert!(file.len() < 8000, "{} bytes for two seconds", file.len());
    }
}
