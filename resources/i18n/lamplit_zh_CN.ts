<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>Lamplit {version}</source>
        <translation>Lamplit {version}</translation>
    </message>
    <message>
        <source>Short, slow exercises between therapy sessions. It goes alongside therapy and is no treatment.</source>
        <translation>治疗会谈之间用的短而慢的练习。它陪着治疗一起用，本身不是治疗。</translation>
    </message>
    <message>
        <source>The exercises: {review}.</source>
        <translation>练习：{review}。</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once. Shift three times does the same, or Ctrl+H. Starting Lamplit once more brings it back, with a plain page first.</source>
        <translation>上面的“隐藏”马上收起窗口。连按三次 Shift 或按 Ctrl+H 也一样。再启动一次 Lamplit 它就回来，先是一个平常的页面。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The app has no part that could send anything.</source>
        <translation>没有东西离开这台电脑。应用里没有能发送东西的部分。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Typeface: Atkinson Hyperlegible, SIL Open Font License 1.1.</source>
        <translation>字体：Atkinson Hyperlegible，SIL Open Font License 1.1。</translation>
    </message>
    <message>
        <source>Speech: eSpeak NG, where it is installed. Window: Qt. Log: SQLCipher.</source>
        <translation>语音：eSpeak NG（装了的话）。窗口：Qt。日志：SQLCipher。</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各部分的许可证</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>draft, not yet reviewed by a clinician</source>
        <translation>草稿，尚未由临床人员审阅</translation>
    </message>
    <message>
        <source>translation not yet reviewed</source>
        <translation>译文尚未审阅</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>里面有什么</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有什么变化</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>怎么设的</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
    <message>
        <source>Nothing but its number.</source>
        <translation>除了编号，什么都没有。</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>对方的话</translation>
    </message>
    <message>
        <source>Either way, the other exercises stay as they are.</source>
        <translation>不管哪样，其他练习照原样。</translation>
    </message>
</context>
<context>
    <name>AfterKeep</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>再加一些</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>往下的路</translation>
    </message>
</context>
<context>
    <name>AlongRow</name>
    <message>
        <source>Your recordings go along</source>
        <translation>你的录音一起走</translation>
    </message>
    <message>
        <source>the quiet of your room</source>
        <translation>你房间的安静</translation>
    </message>
    <message>
        <source>They are left out of this assignment.</source>
        <translation>这份作业不带录音。</translation>
    </message>
    <message>
        <source>Recorded: {names}. That is more than fits into one file.</source>
        <translation>已录：{names}。一个文件放不下这么多。</translation>
    </message>
    <message>
        <source>Recorded: {names}.</source>
        <translation>已录：{names}。</translation>
    </message>
    <message>
        <source>Recorded: {names}. The file becomes {size} MB.</source>
        <translation>已录：{names}。文件会有 {size} MB。</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>先把现在的日志存成一份副本。</translation>
    </message>
    <message>
        <source>A file from before</source>
        <translation>以前的一个文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>这个文件夹里没有打包的日志。</translation>
    </message>
    <message>
        <source>Use this log here</source>
        <translation>在这里用这份日志</translation>
    </message>
    <message>
        <source>The log is here.</source>
        <translation>日志在这里了。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This is the file that Lamplit made on the other computer. Its name ends in .lamplit.</source>
        <translation>这是 Lamplit 在另一台电脑上做的文件。名字以 .lamplit 结尾。</translation>
    </message>
</context>
<context>
    <name>AssignedWords</name>
    <message>
        <source>Nobody has checked yet whose card it is.</source>
        <translation>还没有人核对过这是谁的名片。</translation>
    </message>
    <message>
        <source>There is no card for whoever made this file. It can be looked at, and taken on or not.</source>
        <translation>没有做这个文件的人的名片。可以看看，接受或不接受。</translation>
    </message>
    <message>
        <source>New. You can look at it, and take it on or not.</source>
        <translation>新的。可以看看，接受或不接受。</translation>
    </message>
    <message>
        <source>Not taken on. It still can be.</source>
        <translation>没有接受。之后还可以。</translation>
    </message>
    <message>
        <source>Taken on. It begins on {day}.</source>
        <translation>已接受。{day} 开始。</translation>
    </message>
    <message>
        <source>Taken on.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Taken on, until {day}.</source>
        <translation>已接受，到 {day}。</translation>
    </message>
    <message>
        <source>A newer version is in its place.</source>
        <translation>更新的版本在它的位置上。</translation>
    </message>
    <message>
        <source>Its last day is past. What was done with it stays in the log.</source>
        <translation>最后一天已过。用它做过的留在日志里。</translation>
    </message>
    <message>
        <source>It was ended by who set it. What was done with it stays in the log.</source>
        <translation>设它的人结束了它。用它做过的留在日志里。</translation>
    </message>
    <message>
        <source>“{title}” was ended by who set it. What was done with it stays in the log.</source>
        <translation>“{title}”由设它的人结束了。用它做过的留在日志里。</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>从 {first}</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>As often or as rarely as you like</source>
        <translation>多常用、多少用都随你</translation>
    </message>
    <message>
        <source>Up to {count} a day, or fewer, or none.</source>
        <translation>一天最多 {count} 次，少一些或一次也不用都行。</translation>
    </message>
    <message>
        <source>It starts at this pace: {pace}</source>
        <translation>它从这个速度开始：{pace}</translation>
    </message>
    <message>
        <source>Exercises that turn to the body or to a tone of voice are on with it.</source>
        <translation>转向身体或语气的练习随它打开。</translation>
    </message>
    <message>
        <source>Nothing in it turns inward.</source>
        <translation>里面没有往里看的。</translation>
    </message>
    <message>
        <source>It was tried together before.</source>
        <translation>之前一起做过。</translation>
    </message>
    <message>
        <source>It was not tried together yet.</source>
        <translation>还没有一起做过。</translation>
    </message>
    <message>
        <source>New in it: {title}</source>
        <translation>新加的：{title}</translation>
    </message>
    <message>
        <source>No longer in it: {title}</source>
        <translation>不再有的：{title}</translation>
    </message>
    <message>
        <source>Other words or other quiet in: {title}</source>
        <translation>换了话或换了安静的：{title}</translation>
    </message>
    <message>
        <source>The order is new.</source>
        <translation>顺序换了。</translation>
    </message>
    <message>
        <source>What you can pick from is new.</source>
        <translation>可以挑的几样换了。</translation>
    </message>
    <message>
        <source>Its name is new.</source>
        <translation>名字换了。</translation>
    </message>
    <message>
        <source>The sentence with it is new.</source>
        <translation>附的那句话换了。</translation>
    </message>
    <message>
        <source>The note is new.</source>
        <translation>笔记换了。</translation>
    </message>
    <message>
        <source>No last day is set now.</source>
        <translation>现在没有设最后一天。</translation>
    </message>
    <message>
        <source>Its last day is now {day}.</source>
        <translation>最后一天现在是 {day}。</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>Used today: {count}. It can wait until tomorrow</source>
        <translation>今天用了 {count} 次。可以等到明天</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>一天最多 {count} 次</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到 {day}</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>{place}, front</source>
        <translation>{place}，正面</translation>
    </message>
    <message>
        <source>{place}, back</source>
        <translation>{place}，背面</translation>
    </message>
    <message>
        <source>{place}, in 1 check-in</source>
        <translation>{place}，在 1 次记录里</translation>
    </message>
    <message>
        <source>{place}, in {count} check-ins</source>
        <translation>{place}，在 {count} 次记录里</translation>
    </message>
</context>
<context>
    <name>BodyOutline</name>
    <message>
        <source>Body outline, front and back</source>
        <translation>身体轮廓，正面和背面</translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}：{count}</translation>
    </message>
    <message>
        <source>No place picked.</source>
        <translation>没有选部位。</translation>
    </message>
    <message>
        <source>1 place picked.</source>
        <translation>选了 1 个部位。</translation>
    </message>
    <message>
        <source>{count} places picked.</source>
        <translation>选了 {count} 个部位。</translation>
    </message>
    <message>
        <source>{place}, picked</source>
        <translation>{place}，已选</translation>
    </message>
</context>
<context>
    <name>BodyRegionField</name>
    <message>
        <source>Or type a place</source>
        <translation>或输入一个部位</translation>
    </message>
    <message>
        <source>No place has that name here.</source>
        <translation>这里没有这个名字的部位。</translation>
    </message>
    <message>
        <source>{place}. Enter leaves it out.</source>
        <translation>{place}。按回车去掉。</translation>
    </message>
    <message>
        <source>{place}. Enter picks it.</source>
        <translation>{place}。按回车选上。</translation>
    </message>
</context>
<context>
    <name>BringInModel</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>这个文件读不了。</translation>
    </message>
    <message>
        <source>The entries could not be written. The log is as it was.</source>
        <translation>条目没能写入。日志还是原样。</translation>
    </message>
    <message>
        <source>Not in the log yet: {count}</source>
        <translation>日志里还没有：{count}</translation>
    </message>
    <message>
        <source>In the log already, left as they are: {count}</source>
        <translation>日志里已有，照原样：{count}</translation>
    </message>
    <message>
        <source>Cannot be taken in: {count}</source>
        <translation>不能收进来：{count}</translation>
    </message>
    <message>
        <source>With a note that holds signs nobody sees: {count}</source>
        <translation>笔记里有看不见的符号：{count}</translation>
    </message>
    <message>
        <source>Steady things, as far as there is room: {count}</source>
        <translation>安稳的东西，有空位就放入：{count}</translation>
    </message>
    <message>
        <source>Added to the log: {count}</source>
        <translation>已加进日志：{count}</translation>
    </message>
    <message>
        <source>Deleted here once, left out: {count}</source>
        <translation>在这里删过，略过：{count}</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in a file</source>
        <translation>收进一个文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>这个文件夹里没有这类文件。</translation>
    </message>
    <message>
        <source>What cannot be taken in</source>
        <translation>哪些不能收进来</translation>
    </message>
    <message>
        <source>Bring back what was deleted here, too</source>
        <translation>在这里删过的也取回</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>加进日志</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不动它</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>This takes a file that a log was saved in as “everything to bring back”. What is in the log stays as it is.</source>
        <translation>这里收的是日志存成“可取回的全部”的文件。日志里已有的照原样。</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>正在读文件。</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>正在写。</translation>
    </message>
    <message>
        <source>There is nothing in it that the log does not have.</source>
        <translation>里面没有日志还没有的东西。</translation>
    </message>
</context>
<context>
    <name>ByCodePage</name>
    <message>
        <source>I have a recovery code</source>
        <translation>我有恢复码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The twelve words, from the paper</source>
        <translation>纸上的十二个词</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>新的口令</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one. The code stays as it is.</source>
        <translation>它代替忘掉的那个。恢复码不变。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>{count} of {all} words</source>
        <translation>{all} 个词里的 {count} 个</translation>
    </message>
</context>
<context>
    <name>CardPageText</name>
    <message>
        <source>A card for Lamplit</source>
        <translation>一张 Lamplit 名片</translation>
    </message>
    <message>
        <source>From a person who uses the exercises.</source>
        <translation>来自用练习的人。</translation>
    </message>
    <message>
        <source>From a person who sets exercises.</source>
        <translation>来自设练习的人。</translation>
    </message>
    <message>
        <source>The words of this card, to be read out when asked:</source>
        <translation>这张名片的词，对方问起时念出来：</translation>
    </message>
    <message>
        <source>A code reader turns the squares into text. Lamplit takes that text under “Take in a card”.</source>
        <translation>扫码器把方块变成文字。Lamplit 在“收一张名片”那里收这段文字。</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Not checked</source>
        <translation>没有核对</translation>
    </message>
    <message>
        <source>Read out by phone</source>
        <translation>在电话里念过</translation>
    </message>
    <message>
        <source>Checked in person</source>
        <translation>当面核对过</translation>
    </message>
    <message>
        <source>It came as a file or as text. Nobody has checked yet whose it is.</source>
        <translation>它以文件或文字的形式来。还没有人核对过它是谁的。</translation>
    </message>
    <message>
        <source>Its words were read out by phone and typed back here.</source>
        <translation>它的词在电话里念出来，在这里打进去过。</translation>
    </message>
    <message>
        <source>Its words were read out face to face and typed back here.</source>
        <translation>它的词当面念出来，在这里打进去过。</translation>
    </message>
    <message>
        <source>{name} · {trust}</source>
        <translation>{name} · {trust}</translation>
    </message>
    <message>
        <source>Someone this app doesn&apos;t know</source>
        <translation>这个应用不认识的人</translation>
    </message>
    <message>
        <source>Your therapist&apos;s card</source>
        <translation>你治疗师的名片</translation>
    </message>
    <message>
        <source>This person&apos;s card</source>
        <translation>这个人的名片</translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message>
        <source>This could not be kept this time.</source>
        <translation>这次没能保留。</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Add more</source>
        <translation>再加一些</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>关闭，不保留</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>日志打开之前先留着。如果先关了 Lamplit，它就没了。</translation>
    </message>
    <message>
        <source>What would you like to add?</source>
        <translation>你想加什么？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>关闭，不添加</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Esc to go back.</source>
        <translation>按键：0 到 9，1 和 0 表示十，S 跳过，Esc 返回。</translation>
    </message>
    <message>
        <source>Keys: Ctrl+Enter for Keep, Esc to close.</source>
        <translation>按键：Ctrl+回车保留，Esc 关闭。</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>按键：0 到 9，1 和 0 表示十，S 跳过，Ctrl+回车保留，Esc 关闭。</translation>
    </message>
    <message>
        <source>Keys: 0 to 9, 1 and 0 for ten, S for Skip, P for a place, Ctrl+Enter for Keep, Esc to close.</source>
        <translation>按键：0 到 9，1 和 0 表示十，S 跳过，P 选部位，Ctrl+回车保留，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>CheckInSection</name>
    <message>
        <source>Check-ins</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Ask for a rating before an exercise</source>
        <translation>练习之前问一个评分</translation>
    </message>
    <message>
        <source>Skip is there each time.</source>
        <translation>每次都可以跳过。</translation>
    </message>
    <message>
        <source>Offer a rating after an exercise</source>
        <translation>练习之后给一个评分的机会</translation>
    </message>
    <message>
        <source>Where one stood before it. Skip is there too.</source>
        <translation>之前有评分时才有。也可以跳过。</translation>
    </message>
    <message>
        <source>Words before numbers</source>
        <translation>先用词，后用数字</translation>
    </message>
    <message>
        <source>A little, a lot, too much.</source>
        <translation>一点、很多、太多。</translation>
    </message>
    <message>
        <source>Body places</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>Offers a place in the body after a rating.</source>
        <translation>评分之后可以选一个身体部位。</translation>
    </message>
</context>
<context>
    <name>ChooseBar</name>
    <message>
        <source>Delete what is marked</source>
        <translation>删除选中的</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Delete all of these</source>
        <translation>删除这些</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message>
        <source>One of these is another word on the paper, or stands in another place.</source>
        <translation>其中一个和纸上的不同，或位置不同。</translation>
    </message>
    <message>
        <source>This could not be done this time.</source>
        <translation>这次没能做成。</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>The file can be opened by {name} and by nobody else.</source>
        <translation>文件由 {name} 打开，别人都打不开。</translation>
    </message>
    <message>
        <source>{name} sees the lines above and nothing else of Lamplit: not when you use it, and not where.</source>
        <translation>{name} 看到上面的行，看不到 Lamplit 的别的：什么时候用、在哪里用，都看不到。</translation>
    </message>
    <message>
        <source>Once shared, the page becomes part of the clinic&apos;s record, and the clinic&apos;s rules hold for it.</source>
        <translation>一旦分享，页面就成为诊所记录的一部分，按诊所的规定处理。</translation>
    </message>
    <message>
        <source>A copy that was sent can&apos;t be called back.</source>
        <translation>发出去的副本收不回来。</translation>
    </message>
    <message>
        <source>You can leave it, now or any other time, and the exercises stay as they are.</source>
        <translation>现在或任何时候都可以不做，练习照原样。</translation>
    </message>
</context>
<context>
    <name>CopiesModel</name>
    <message>
        <source>The copies cannot be read for now.</source>
        <translation>现在读不了副本。</translation>
    </message>
    <message>
        <source>before a new form of the log</source>
        <translation>日志换新形式之前</translation>
    </message>
    <message>
        <source>before the log got another key</source>
        <translation>日志换钥匙之前</translation>
    </message>
    <message>
        <source>before a copy took its place</source>
        <translation>副本顶替之前</translation>
    </message>
    <message>
        <source>as it lay there, and could not be read</source>
        <translation>当时那样放着，读不了</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of the log</source>
        <translation>日志的副本</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>副本，新的在前</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself.</source>
        <translation>还没有副本。第一份会自己生成。</translation>
    </message>
    <message>
        <source>Put this copy in the place of the log</source>
        <translation>用这份副本顶替日志</translation>
    </message>
    <message>
        <source>The log as it is now is kept as a copy first.</source>
        <translation>先把现在的日志存成一份副本。</translation>
    </message>
    <message>
        <source>This copy is the log now. The log as it was stands among the copies.</source>
        <translation>这份副本现在就是日志。原来的日志在副本里。</translation>
    </message>
    <message>
        <source>No packed log is in this folder.</source>
        <translation>这个文件夹里没有打包的日志。</translation>
    </message>
    <message>
        <source>A copy from elsewhere</source>
        <translation>别处来的副本</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>收进一个文件</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>搬到新电脑</translation>
    </message>
    <message>
        <source>Lamplit keeps locked copies of the log by itself: of the last seven days it was open, and of the last four weeks.</source>
        <translation>Lamplit 自己保存日志的加锁副本：最近打开过的七天，和最近四个星期。</translation>
    </message>
    <message>
        <source>Adds the entries of a file that was taken from a log. What is here stays.</source>
        <translation>把从日志取出的文件里的条目加进来。这里已有的不变。</translation>
    </message>
    <message>
        <source>Packs the log into one locked file, for another computer.</source>
        <translation>把日志打包成一个加锁的文件，给另一台电脑用。</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies of the log</source>
        <translation>日志的副本</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>搬到新电脑</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>The log keeps locked copies of itself on this computer.</source>
        <translation>日志在这台电脑上保存自己的加锁副本。</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>这份副本的口令</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不动它</translation>
    </message>
    <message>
        <source>Opening the copy.</source>
        <translation>正在打开副本。</translation>
    </message>
    <message>
        <source>It opens with the passphrase that the log had when the copy was made.</source>
        <translation>用做副本时日志的口令打开。</translation>
    </message>
    <message>
        <source>Putting it there.</source>
        <translation>正在放过去。</translation>
    </message>
</context>
<context>
    <name>CopyLookModel</name>
    <message>
        <source>The copy could not be put there. The log is as it was.</source>
        <translation>副本没能放过去。日志还是原样。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>这个文件读不了。</translation>
    </message>
    <message>
        <source>Check-ins: {check_ins} · Exercises: {runs} · Notes: {notes}</source>
        <translation>记录：{check_ins} · 练习：{runs} · 笔记：{notes}</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>里面什么都没有。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Press any key, or click.</source>
        <translation>按任意键，或点一下。</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>DamagedLogPage</name>
    <message>
        <source>What can be read can come over into a new log. The damaged file stays as it is, among the copies.</source>
        <translation>读得出的可以搬进新的日志。坏了的文件照原样，放在副本里。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Bring over what can be read</source>
        <translation>把读得出的搬过来</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>放回一份副本</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>不用日志，继续</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The log is here again</source>
        <translation>日志又在这里了</translation>
    </message>
    <message>
        <source>A part of the log can&apos;t be read</source>
        <translation>日志有一部分读不了</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停下</translation>
    </message>
    <message>
        <source>Bringing it over: {share} %</source>
        <translation>正在搬过来：{share} %</translation>
    </message>
    <message>
        <source>Check-ins that came over: {count}</source>
        <translation>搬过来的记录：{count}</translation>
    </message>
    <message>
        <source>Of these, with a part missing: {count}</source>
        <translation>其中缺一部分的：{count}</translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>有多少读不出，不知道。</translation>
    </message>
    <message>
        <source>Entries that could not be read: {count}</source>
        <translation>读不出的条目：{count}</translation>
    </message>
    <message>
        <source>The damaged file is kept among the copies.</source>
        <translation>坏了的文件留在副本里。</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>That could not be brought back this time.</source>
        <translation>这次没能取回。</translation>
    </message>
    <message>
        <source>That could not be deleted this time. It is still there.</source>
        <translation>这次没能删除。它还在。</translation>
    </message>
    <message>
        <source>It is out of sight, and goes wholly when the log opens next.</source>
        <translation>它已看不见，下次打开日志时彻底没了。</translation>
    </message>
</context>
<context>
    <name>DeskCards</name>
    <message>
        <source>Without this card no file can be made for {name}, and no page of theirs is taken in. What is on the desk stays.</source>
        <translation>没有这张名片，就不能为 {name} 做文件，也不收对方的页面。桌面上的照旧。</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The desk</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Go on with the assignment that is half done</source>
        <translation>继续那份做了一半的作业</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>找一个人</translation>
    </message>
    <message>
        <source>People, by name</source>
        <translation>按名字排的人</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>一个化名</translation>
    </message>
    <message>
        <source>A short note, if you like</source>
        <translation>一条短笔记，愿意写就写</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加一个人</translation>
    </message>
    <message>
        <source>Set for several</source>
        <translation>为几个人设</translation>
    </message>
    <message>
        <source>Set exercises for them</source>
        <translation>为他们设练习</translation>
    </message>
    <message>
        <source>No more picking</source>
        <translation>不再选</translation>
    </message>
    <message>
        <source>{count} are picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>选了 {count} 个人。还没有名片的人，交换名片后才能选。</translation>
    </message>
    <message>
        <source>One is picked. Who has no card yet can be picked once cards are exchanged.</source>
        <translation>选了一个人。还没有名片的人，交换名片后才能选。</translation>
    </message>
    <message>
        <source>Pick people with Space or a click. Who has no card yet can be picked once they have one.</source>
        <translation>用空格或点击选人。还没有名片的人，有了名片才能选。</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>你的名片</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>给你自己</translation>
    </message>
    <message>
        <source>Nobody is here yet. A pseudonym is all it takes; their card comes afterwards.</source>
        <translation>这里还没有人。先写一个化名就行，名片之后再来。</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>没有这个名字的。</translation>
    </message>
</context>
<context>
    <name>DeskPeopleModel</name>
    <message>
        <source>no card yet</source>
        <translation>还没有名片</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>{day} 发出</translation>
    </message>
    <message>
        <source>page of {day}</source>
        <translation>{day} 的页面</translation>
    </message>
</context>
<context>
    <name>DeskRoom</name>
    <message>
        <source>The watched folder</source>
        <translation>关注的文件夹</translation>
    </message>
</context>
<context>
    <name>DeskSection</name>
    <message>
        <source>For others</source>
        <translation>给别人</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>我为别人设练习</translation>
    </message>
    <message>
        <source>Home is a desk then. Your own exercises stay in the menu, and what is on the desk stays there.</source>
        <translation>那样首页就是一张桌面。你自己的练习还在菜单里，桌面上的照旧。</translation>
    </message>
</context>
<context>
    <name>DeskTrouble</name>
    <message>
        <source>This could not be done for now.</source>
        <translation>现在没能做成。</translation>
    </message>
</context>
<context>
    <name>DesktopTrayIcon</name>
    <message>
        <source>Open Lamplit</source>
        <translation>打开 Lamplit</translation>
    </message>
    <message>
        <source>The next reminder in an hour</source>
        <translation>下一次提醒改到一小时后</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>现在隐藏</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Pace it starts with</source>
        <translation>开始时的速度</translation>
    </message>
    <message>
        <source>Up to how often a day</source>
        <translation>一天最多几次</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>往里看</translation>
    </message>
    <message>
        <source>The breath, the body, naming and tone.</source>
        <translation>呼吸、身体、起名和语气。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>到某一天</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>最后一天在第一天之前。</translation>
    </message>
    <message>
        <source>No ceiling</source>
        <translation>不设上限</translation>
    </message>
    <message>
        <source>Up to {count} a day</source>
        <translation>一天最多 {count} 次</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>现在读不了日志。</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>日志没能建立。练习可以用；现在什么都不保留。</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>This entry is no longer in the log.</source>
        <translation>这个条目已不在日志里。</translation>
    </message>
    <message>
        <source>The note could not be kept this time. It is as it was; what you typed is here.</source>
        <translation>这次没能保留笔记。它还是原样；你输入的在这里。</translation>
    </message>
    <message>
        <source>That did not work this time.</source>
        <translation>这次没有成。</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>改笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>照原来的样子</translation>
    </message>
    <message>
        <source>This was here from before.</source>
        <translation>这是以前留在这里的。</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>删除这个</translation>
    </message>
    <message>
        <source>A press shows it.</source>
        <translation>按一下就显示。</translation>
    </message>
    <message>
        <source>The time of the check-in stays. Ctrl+Enter keeps it, Esc leaves it as it was.</source>
        <translation>记录的时间不变。Ctrl+回车保留，Esc 照原来的样子。</translation>
    </message>
    <message>
        <source>Where it ended</source>
        <translation>在哪里结束</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How much was going on</source>
        <translation>有多少事在动</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>在身体里</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>后来怎样</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>感受</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorModel</name>
    <message>
        <source>The exercise could not be saved for now. It stands here as it is.</source>
        <translation>现在没能保存这个练习。它照样在这里。</translation>
    </message>
    <message>
        <source>It could not be deleted for now.</source>
        <translation>现在没能删除。</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorPage</name>
    <message>
        <source>An exercise</source>
        <translation>一个练习</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it does, in one sentence</source>
        <translation>它做什么，一句话</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>When to leave it out, one sentence to a line</source>
        <translation>什么时候不用，一行一句</translation>
    </message>
    <message>
        <source>What Save waits for</source>
        <translation>“保存”在等什么</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Delete this exercise</source>
        <translation>删除这个练习</translation>
    </message>
    <message>
        <source>It goes from here. What was given out keeps its own copy.</source>
        <translation>它从这里消失。给出去的有自己的副本。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Save waits for this:</source>
        <translation>“保存”在等这个：</translation>
    </message>
    <message>
        <source>Save waits for these:</source>
        <translation>“保存”在等这些：</translation>
    </message>
    <message>
        <source>Save waits for these, and {count} more:</source>
        <translation>“保存”在等这些，还有 {count} 个：</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>Up to 14 words each. Alt with Up or Down moves a line.</source>
        <translation>每行最多 14 个词。Alt 加上下键移动一行。</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>变沉的时候</translation>
    </message>
</context>
<context>
    <name>ExerciseFileModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>文件没能写到那里。</translation>
    </message>
</context>
<context>
    <name>ExerciseFilePage</name>
    <message>
        <source>Into a file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>用这个顶替它</translation>
    </message>
    <message>
        <source>The file is plain text, and nothing of a person is in it.</source>
        <translation>文件是纯文本，里面没有任何人的信息。</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>文件在这里：{file}</translation>
    </message>
</context>
<context>
    <name>ExerciseRoom</name>
    <message>
        <source>This exercise can&apos;t be read for now.</source>
        <translation>现在读不了这个练习。</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>“{title}”已保存。</translation>
    </message>
    <message>
        <source>“{title}” is kept. Its recordings could not be.</source>
        <translation>“{title}”已保存。它的录音没能保存。</translation>
    </message>
</context>
<context>
    <name>ExerciseSide</name>
    <message>
        <source>The sound device that was chosen is not here. Another stands in for it.</source>
        <translation>所选的声音设备不在。由另一个代替。</translation>
    </message>
</context>
<context>
    <name>ExerciseStartPage</name>
    <message>
        <source>Write an exercise</source>
        <translation>写一个练习</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Begin with a copy of: a part of its title</source>
        <translation>从一份副本开始：标题的一部分</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>There is no exercise file in this folder.</source>
        <translation>这个文件夹里没有练习文件。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
</context>
<context>
    <name>FadeQuestion</name>
    <message>
        <source>Four weeks with this set. How does it go on?</source>
        <translation>这组用了四个星期。接下来怎样？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>渐少</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Widen: on to the next family. Fade: fewer lines, no voice, no check-in, one day a week without it, or a card alone.</source>
        <translation>放宽：到下一类。渐少：少几句、不出声、不记录、一星期有一天不用，或用一张卡。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A name on the desk has 1 to 60 characters.</source>
        <translation>桌面上的名字有 1 到 60 个字符。</translation>
    </message>
    <message>
        <source>A note on the desk holds up to 200 characters.</source>
        <translation>桌面上的笔记最多 200 个字符。</translation>
    </message>
    <message>
        <source>Another person on this desk has this card already.</source>
        <translation>桌面上另一个人已有这张名片。</translation>
    </message>
    <message>
        <source>This person is not on the desk any more.</source>
        <translation>这个人已不在桌面上。</translation>
    </message>
    <message>
        <source>The file of this person is not in its place; nothing was changed.</source>
        <translation>这个人的文件不在原处；什么都没有改。</translation>
    </message>
    <message>
        <source>The file of this person can&apos;t be read; it is left as it is.</source>
        <translation>这个人的文件读不了；它照原样。</translation>
    </message>
    <message>
        <source>The file of this person belongs to a newer Lamplit; it is left as it is.</source>
        <translation>这个人的文件属于更新的 Lamplit；它照原样。</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open this log.</source>
        <translation>这个口令打不开这份日志。</translation>
    </message>
    <message>
        <source>This log opens with its passphrase.</source>
        <translation>这份日志用它的口令打开。</translation>
    </message>
    <message>
        <source>A passphrase has 12 characters or more here.</source>
        <translation>这里的口令有 12 个字符以上。</translation>
    </message>
    <message>
        <source>A passphrase has letters too; a number alone is quickly tried out.</source>
        <translation>口令也要有字母；只用数字很快就能试出来。</translation>
    </message>
    <message>
        <source>That one is on the lists of phrases that are tried first, so it is not taken.</source>
        <translation>这个在最先被试的名单里，所以不收。</translation>
    </message>
    <message>
        <source>That code doesn&apos;t open this log.</source>
        <translation>这个恢复码打不开这份日志。</translation>
    </message>
    <message>
        <source>This log has no recovery code.</source>
        <translation>这份日志没有恢复码。</translation>
    </message>
    <message>
        <source>The key file of this log is damaged; nothing was changed.</source>
        <translation>这份日志的钥匙文件坏了；什么都没有改。</translation>
    </message>
    <message>
        <source>The key file of this log is not in its place; nothing was changed.</source>
        <translation>这份日志的钥匙文件不在原处；什么都没有改。</translation>
    </message>
    <message>
        <source>The log file is not in its place; nothing was changed.</source>
        <translation>日志文件不在原处；什么都没有改。</translation>
    </message>
    <message>
        <source>The log file is empty, and nothing was written to it.</source>
        <translation>日志文件是空的，没有往里写东西。</translation>
    </message>
    <message>
        <source>The file in the log&apos;s place is not encrypted, so it is left as it is.</source>
        <translation>日志位置上的文件没有加密，所以照原样。</translation>
    </message>
    <message>
        <source>The log file can&apos;t be read; it is left as it is.</source>
        <translation>日志文件读不了；它照原样。</translation>
    </message>
    <message>
        <source>This log belongs to a newer Lamplit; it is left as it is.</source>
        <translation>这份日志属于更新的 Lamplit；它照原样。</translation>
    </message>
    <message>
        <source>There is a log in this folder already; nothing was changed.</source>
        <translation>这个文件夹里已有日志；什么都没有改。</translation>
    </message>
    <message>
        <source>Another window is using this log at the moment.</source>
        <translation>另一个窗口正在用这份日志。</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this isn&apos;t kept yet.</source>
        <translation>硬盘上没有空间了，所以还没有保留。</translation>
    </message>
    <message>
        <source>This log can be read here, but not written to.</source>
        <translation>这份日志在这里能读，不能写。</translation>
    </message>
    <message>
        <source>A note holds up to 20,000 characters, and this one is longer.</source>
        <translation>笔记最多 20,000 个字符，这条更长。</translation>
    </message>
    <message>
        <source>There are too many entries of one moment, so this isn&apos;t kept.</source>
        <translation>同一时刻的条目太多，所以没有保留。</translation>
    </message>
    <message>
        <source>A word of the scale holds up to 60 characters, and this one is longer.</source>
        <translation>刻度的词最多 60 个字符，这个更长。</translation>
    </message>
    <message>
        <source>There is no room for more words to strike out.</source>
        <translation>没有地方再划掉更多的词。</translation>
    </message>
    <message>
        <source>There is no room for more things of one&apos;s own.</source>
        <translation>没有空位放更多自己的东西了。</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a copy of the log, so none was made.</source>
        <translation>硬盘空间太少，放不下日志的副本，所以没有做。</translation>
    </message>
    <message>
        <source>This file is not a log that Lamplit packed.</source>
        <translation>这个文件不是 Lamplit 打包的日志。</translation>
    </message>
    <message>
        <source>This file is cut short, so nothing was taken from it.</source>
        <translation>这个文件被截断了，所以没有从里面取东西。</translation>
    </message>
    <message>
        <source>This copy is damaged, so nothing was taken from it.</source>
        <translation>这份副本坏了，所以没有从里面取东西。</translation>
    </message>
    <message>
        <source>This copy is not there any more.</source>
        <translation>这份副本已不在了。</translation>
    </message>
    <message>
        <source>A file that leaves this computer needs a passphrase.</source>
        <translation>离开这台电脑的文件要有口令。</translation>
    </message>
    <message>
        <source>Nothing of this log can be read, so it is left as it is; a copy of it may be put back.</source>
        <translation>这份日志什么都读不出，所以照原样；可以放回它的一份副本。</translation>
    </message>
    <message>
        <source>This log can be read as it is, so it is left as it is.</source>
        <translation>这份日志能读，所以照原样。</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>日志没有打开。</translation>
    </message>
    <message>
        <source>The folder of the log can&apos;t be reached for now.</source>
        <translation>现在够不着日志的文件夹。</translation>
    </message>
    <message>
        <source>The disk gave an error, so this isn&apos;t kept yet.</source>
        <translation>硬盘报了错，所以还没有保留。</translation>
    </message>
    <message>
        <source>There is too little free memory to open the log for now.</source>
        <translation>现在空闲内存太少，打不开日志。</translation>
    </message>
    <message>
        <source>This folder is not there, or cannot be read.</source>
        <translation>没有这个文件夹，或读不了。</translation>
    </message>
    <message>
        <source>There is something of this name already. Another name makes a new folder.</source>
        <translation>已有这个名字的东西。换一个名字会做新的文件夹。</translation>
    </message>
    <message>
        <source>This is your own card. The other person&apos;s card goes here.</source>
        <translation>这是你自己的名片。这里要放对方的。</translation>
    </message>
    <message>
        <source>These are not the words of this card. Nothing changes.</source>
        <translation>这些不是这张名片的词。什么都没有变。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>这个文件没能读出来。</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>这超过一页能放的。可以少选几天。</translation>
    </message>
    <message>
        <source>A name on a card has 1 to 60 letters.</source>
        <translation>名片上的名字有 1 到 60 个字。</translation>
    </message>
    <message>
        <source>This page is not in the form that Lamplit reads.</source>
        <translation>这一页不是 Lamplit 能读的形式。</translation>
    </message>
    <message>
        <source>There is no card of this person yet. Exchange cards first.</source>
        <translation>还没有这个人的名片。先交换名片。</translation>
    </message>
    <message>
        <source>A newer version was sent meanwhile. Open this person again.</source>
        <translation>其间发出了更新的版本。请重新打开这个人。</translation>
    </message>
    <message>
        <source>It is stopped. The log is as it was.</source>
        <translation>已停下。日志还是原样。</translation>
    </message>
    <message>
        <source>A recording in it is none that Lamplit plays.</source>
        <translation>里面有一段录音不是 Lamplit 能播放的。</translation>
    </message>
    <message>
        <source>The recordings are longer together than fit into one file.</source>
        <translation>录音加起来太长，一个文件放不下。</translation>
    </message>
    <message>
        <source>This file is too big to be one of Lamplit&apos;s.</source>
        <translation>这个文件太大，不会是 Lamplit 的。</translation>
    </message>
    <message>
        <source>This is not a file that Lamplit made.</source>
        <translation>这个文件不是 Lamplit 做的。</translation>
    </message>
    <message>
        <source>This file was made by a newer Lamplit. An update can read it.</source>
        <translation>这个文件由更新的 Lamplit 做成。更新后能读。</translation>
    </message>
    <message>
        <source>This file is for someone else, or it was damaged on the way.</source>
        <translation>这个文件是给别人的，或在路上坏了。</translation>
    </message>
    <message>
        <source>This file was damaged on the way. You can ask for it once more.</source>
        <translation>这个文件在路上坏了。可以再要一次。</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not opened.</source>
        <translation>这个文件签名后被改过。没有打开。</translation>
    </message>
    <message>
        <source>This file is from someone this app doesn&apos;t know. With their card here, it can be opened.</source>
        <translation>这个文件来自这个应用不认识的人。有了对方的名片，就能打开。</translation>
    </message>
    <message>
        <source>This file was made for another person and passed on. It is not opened.</source>
        <translation>这个文件是为别人做的，又转了过来。没有打开。</translation>
    </message>
    <message>
        <source>This is another kind of file. It is not opened here.</source>
        <translation>这是另一种文件。不在这里打开。</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing changes.</source>
        <translation>这个文件之前收过。什么都没有变。</translation>
    </message>
    <message>
        <source>A newer version of this is here already. The older one is left out.</source>
        <translation>更新的版本已在这里。旧的略过。</translation>
    </message>
    <message>
        <source>This file was meant until a day that has passed.</source>
        <translation>这个文件有效到某一天，那天已过。</translation>
    </message>
    <message>
        <source>This file is not in the form that Lamplit reads.</source>
        <translation>这个文件不是 Lamplit 能读的形式。</translation>
    </message>
    <message>
        <source>This card was damaged on the way. You can ask for it once more.</source>
        <translation>这张名片在路上坏了。可以再要一次。</translation>
    </message>
    <message>
        <source>There is a file of that name already; it is left as it is.</source>
        <translation>已有同名的文件；它照原样。</translation>
    </message>
    <message>
        <source>One file holds up to 250,000 entries, so choose fewer days.</source>
        <translation>一个文件最多 250,000 个条目，可以少选几天。</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>文件没能写到那里。</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>这个名字的文件已经在了。</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>没有这个文件夹。</translation>
    </message>
</context>
<context>
    <name>FeelingRows</name>
    <message>
        <source>A word for the feeling</source>
        <translation>一个说感受的词</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>后来怎样</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>搜索笔记</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Place in the body</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>Word for it</source>
        <translation>说它的词</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>往下的路</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>接下来：{title}</translation>
    </message>
    <message>
        <source>This could not be kept this time.</source>
        <translation>这次没能保留。</translation>
    </message>
    <message>
        <source>This is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>日志打开之前先留着。如果先关了 Lamplit，它就没了。</translation>
    </message>
    <message>
        <source>Say “{line}”</source>
        <translation>说“{line}”</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Does anyone else use this computer?</source>
        <translation>还有别人用这台电脑吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Read the lines aloud?</source>
        <translation>把句子念出来吗？</translation>
    </message>
    <message>
        <source>Yes, aloud</source>
        <translation>念出来</translation>
    </message>
    <message>
        <source>No, captions on screen</source>
        <translation>不念，屏幕上有字</translation>
    </message>
    <message>
        <source>A passphrase for what you enter</source>
        <translation>给你输入的内容一个口令</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设一个口令</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Until then, anyone who uses this computer account can read it. Settings is where to lock it.</source>
        <translation>在那之前，用这个电脑账户的人都能读到。可以在设置里上锁。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>我有以前的文件</translation>
    </message>
    <message>
        <source>I set exercises for others</source>
        <translation>我为别人设练习</translation>
    </message>
    <message>
        <source>Begin waits for the choices above.</source>
        <translation>“开始”在等上面的选择。</translation>
    </message>
    <message>
        <source>Before the first time</source>
        <translation>第一次之前</translation>
    </message>
    <message>
        <source>Others nearby may hear it. Headphones keep it with you.</source>
        <translation>旁边的人可能听得见。戴耳机就留给自己听。</translation>
    </message>
    <message>
        <source>A passphrase can keep what you enter from others here.</source>
        <translation>口令可以让这里的别人看不到你输入的内容。</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Or type where it is</source>
        <translation>或输入它在哪里</translation>
    </message>
</context>
<context>
    <name>FolderNews</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Which were left</source>
        <translation>哪些留下了</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起来</translation>
    </message>
    <message>
        <source>Reading the folder: {done} of {count}</source>
        <translation>正在读文件夹：{count} 里的 {done}</translation>
    </message>
    <message>
        <source>One page came in.</source>
        <translation>来了一页。</translation>
    </message>
    <message>
        <source>{count} pages came in.</source>
        <translation>来了 {count} 页。</translation>
    </message>
    <message>
        <source>One file was left where it is.</source>
        <translation>有一个文件留在原处。</translation>
    </message>
    <message>
        <source>{count} files were left where they are.</source>
        <translation>有 {count} 个文件留在原处。</translation>
    </message>
    <message>
        <source>Reading was stopped. The rest is still there.</source>
        <translation>读取停了。其余的还在那里。</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>现在看看</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>不关注文件夹</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Files that were left where they are</source>
        <translation>留在原处的文件</translation>
    </message>
    <message>
        <source>File and reason</source>
        <translation>文件和原因</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起来</translation>
    </message>
    <message>
        <source>Which folder do pages come into?</source>
        <translation>页面会到哪个文件夹？</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>关注这个文件夹</translation>
    </message>
    <message>
        <source>This folder is watched</source>
        <translation>已关注这个文件夹</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>没有关注文件夹</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{count} 个文件里的 {done} 个</translation>
    </message>
    <message>
        <source>Lamplit looks into it while its window is in front. It connects to nothing: what brings files there, a stick or a program that keeps folders in step, is yours to choose.</source>
        <translation>窗口在前面时，Lamplit 会看里面。它不连接任何东西：用 U 盘还是同步程序把文件带到那里，由你选。</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>口令忘了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The old log is in this folder:</source>
        <translation>旧日志在这个文件夹里：</translation>
    </message>
    <message>
        <source>A passphrase for the new log</source>
        <translation>新日志的口令</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>开始新的日志</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A new log is begun. Nothing was deleted.</source>
        <translation>新日志开始了。什么都没有删除。</translation>
    </message>
    <message>
        <source>Nobody can open this log without its passphrase or its recovery code.</source>
        <translation>没有口令或恢复码，没有人能打开这份日志。</translation>
    </message>
    <message>
        <source>If the passphrase comes back: close Lamplit, and give that folder its old name, vault.</source>
        <translation>如果想起了口令：关掉 Lamplit，把那个文件夹改回原名 vault。</translation>
    </message>
    <message>
        <source>It can be put aside, as it is, and a new one begun. Nothing is deleted.</source>
        <translation>可以照原样放到一边，开始新的。什么都不删除。</translation>
    </message>
</context>
<context>
    <name>FourWays</name>
    <message>
        <source>Say it</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>听一听</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读</translation>
    </message>
    <message>
        <source>Think it</source>
        <translation>想</translation>
    </message>
    <message>
        <source>Four ways, or none</source>
        <translation>四种方式，或一种也不用</translation>
    </message>
    <message>
        <source>Aloud, or in a whisper. Nothing here listens or records.</source>
        <translation>出声，或轻声。这里什么都不听，也不录。</translation>
    </message>
    <message>
        <source>The voice says it once.</source>
        <translation>声音说一遍。</translation>
    </message>
    <message>
        <source>There is no voice here for now. The words stay on screen.</source>
        <translation>现在这里没有声音可用。文字留在屏幕上。</translation>
    </message>
    <message>
        <source>The words stay on screen.</source>
        <translation>文字留在屏幕上。</translation>
    </message>
    <message>
        <source>In the head, where nobody hears it.</source>
        <translation>在心里，没有人听见。</translation>
    </message>
    <message>
        <source>Any way, or none. Nothing here listens or records.</source>
        <translation>哪种方式都行，不用也行。这里什么都不听，也不录。</translation>
    </message>
</context>
<context>
    <name>FromBefore</name>
    <message>
        <source>This was here from before.</source>
        <translation>这是以前留在这里的。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>让它走</translation>
    </message>
</context>
<context>
    <name>FromTherapistPage</name>
    <message>
        <source>From your therapist</source>
        <translation>来自你的治疗师</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This place is in the log, and the log is not open.</source>
        <translation>这个地方在日志里，日志没有打开。</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Someone who works with you can set exercises for you here. First you hand each other a card. After that, files go between the two of you by stick, mail or a shared folder. Lamplit sends nothing by itself.</source>
        <translation>和你一起工作的人可以在这里为你设练习。先互相给一张名片。之后文件在你们之间走：U 盘、邮件或共用的文件夹。Lamplit 自己不发送任何东西。</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>来了什么</translation>
    </message>
    <message>
        <source>What is set now</source>
        <translation>现在设的是什么</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>以前的</translation>
    </message>
    <message>
        <source>Whose cards are here</source>
        <translation>这里有谁的名片</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>你自己的名片</translation>
    </message>
    <message>
        <source>Take in a card</source>
        <translation>收一张名片</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选文件夹</translation>
    </message>
    <message>
        <source>Look there no more</source>
        <translation>不再去那里看</translation>
    </message>
    <message>
        <source>These files were not opened. They lie where they were.</source>
        <translation>这些文件没有打开。它们还在原处。</translation>
    </message>
    <message>
        <source>What you shared</source>
        <translation>你分享过的</translation>
    </message>
    <message>
        <source>New files are looked for here: {folder}</source>
        <translation>在这里找新文件：{folder}</translation>
    </message>
    <message>
        <source>A folder that both of you can reach can be looked through for new files.</source>
        <translation>两个人都能用的文件夹，可以在里面找新文件。</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>另一个文件夹</translation>
    </message>
    <message>
        <source>More files: {count}</source>
        <translation>还有文件：{count}</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A page about the last weeks can be shared from Look back. You begin it.</source>
        <translation>在“回看”里可以分享一页最近几周的内容。由你开始。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
</context>
<context>
    <name>GiveModel</name>
    <message>
        <source>It ends on {day}.</source>
        <translation>它在 {day} 结束。</translation>
    </message>
    <message>
        <source>{name}: no file was made.</source>
        <translation>{name}：没有做文件。</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{name}: the file is there.</source>
        <translation>{name}：文件在了。</translation>
    </message>
    <message>
        <source>From {first}.</source>
        <translation>从 {first}。</translation>
    </message>
    <message>
        <source>From {first} until {last}.</source>
        <translation>从 {first} 到 {last}。</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>放进哪个文件夹？</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Make no more</source>
        <translation>不再做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Make the files</source>
        <translation>做这些文件</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>做文件</translation>
    </message>
    <message>
        <source>Each file opens for its person alone.</source>
        <translation>每个文件由它的那个人打开。</translation>
    </message>
    <message>
        <source>It opens for this person alone. Hand it over on a stick, by mail, or in a shared folder.</source>
        <translation>它由这个人打开。可以用 U 盘、邮件或共用的文件夹交过去。</translation>
    </message>
    <message>
        <source>{done} of {count} files</source>
        <translation>{count} 个文件里的 {done} 个</translation>
    </message>
    <message>
        <source>The file is here: {path}</source>
        <translation>文件在这里：{path}</translation>
    </message>
    <message>
        <source>It is sealed. What it is called tells nothing of whom it is for.</source>
        <translation>它封好了。名字看不出是给谁的。</translation>
    </message>
    <message>
        <source>An end for {name}</source>
        <translation>给 {name} 的一个结束</translation>
    </message>
    <message>
        <source>A file for each of {count}</source>
        <translation>给 {count} 个人每人一个文件</translation>
    </message>
    <message>
        <source>A file for {name}</source>
        <translation>给 {name} 的文件</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>The folder can&apos;t be read for now.</source>
        <translation>现在读不了文件夹。</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>现在读不了日志。</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>How Lamplit works</source>
        <translation>Lamplit 怎么用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>给你</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>给治疗师</translation>
    </message>
    <message>
        <source>For clinics</source>
        <translation>给诊所</translation>
    </message>
    <message>
        <source>For builders</source>
        <translation>给开发者</translation>
    </message>
</context>
<context>
    <name>GuideRoom</name>
    <message>
        <source>The guide can&apos;t be read. The file may be missing.</source>
        <translation>说明读不了。文件可能不在。</translation>
    </message>
</context>
<context>
    <name>HearButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hear it in their voice</source>
        <translation>听对方亲口说</translation>
    </message>
</context>
<context>
    <name>HeavierChoice</name>
    <message>
        <source>When it gets heavier</source>
        <translation>变沉的时候</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关掉</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>没有选</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>复制 {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>没有选</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>你的诊所</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>These are kept outside the log and not locked, so that Help opens without a passphrase.</source>
        <translation>这些放在日志外面，没有上锁，这样不用口令也能打开帮助。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Number of your clinic</source>
        <translation>诊所的号码</translation>
    </message>
    <message>
        <source>Hours of your clinic</source>
        <translation>诊所的开放时间</translation>
    </message>
    <message>
        <source>Name of someone you chose</source>
        <translation>你选的人的名字</translation>
    </message>
    <message>
        <source>Number of someone you chose</source>
        <translation>你选的人的号码</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Takes the window away at once. Shift three times does the same.</source>
        <translation>马上收起窗口。连按三次 Shift 也一样。</translation>
    </message>
</context>
<context>
    <name>HidingSection</name>
    <message>
        <source>Hiding and locking</source>
        <translation>隐藏和上锁</translation>
    </message>
    <message>
        <source>Hide, at the top, takes the window away at once and stops the voice. To see it again, start Lamplit once more.</source>
        <translation>上面的“隐藏”马上收起窗口，声音也停。想再看到它，再启动一次 Lamplit。</translation>
    </message>
    <message>
        <source>Shift three times hides it too</source>
        <translation>连按三次 Shift 也隐藏</translation>
    </message>
    <message>
        <source>Shift alone, one press after the other.</source>
        <translation>单按 Shift，一次接一次。</translation>
    </message>
    <message>
        <source>With nobody at the keys, the log locks itself after</source>
        <translation>没有人按键时，日志自己上锁，过</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>不自己上锁</translation>
    </message>
    <message>
        <source>Where it has a passphrase. It locks in sleep too, and on Linux with the screen. An exercise goes on.</source>
        <translation>有口令时才会。睡眠时也上锁，在 Linux 上随屏幕锁定。练习照常继续。</translation>
    </message>
    <message>
        <source>Leave this window out of pictures of the screen</source>
        <translation>不让这个窗口出现在屏幕截图里</translation>
    </message>
    <message>
        <source>Asks Windows for it; not tried yet. A magnifier may then not show the window.</source>
        <translation>向 Windows 请求；还没有试过。放大镜可能因此看不到窗口。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Too much right now</source>
        <translation>现在太多了</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>或者：{title}</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>全部练习</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
</context>
<context>
    <name>HomeRoom</name>
    <message>
        <source>From your therapist: new</source>
        <translation>来自你的治疗师：新的</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>来自你的治疗师</translation>
    </message>
    <message>
        <source>Or: {title}</source>
        <translation>或者：{title}</translation>
    </message>
    <message>
        <source>“{set}” begins with it.</source>
        <translation>“{set}”从它开始。</translation>
    </message>
    <message>
        <source>Not for: {what}</source>
        <translation>不用于：{what}</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Words that sting can be struck out in Settings.</source>
        <translation>刺人的词可以在设置里划掉。</translation>
    </message>
    <message>
        <source>The settings could not be saved. They hold until Lamplit is closed.</source>
        <translation>设置没能保存。它们用到 Lamplit 关闭为止。</translation>
    </message>
</context>
<context>
    <name>HowPanel</name>
    <message>
        <source>Back to where I was</source>
        <translation>回到刚才的地方</translation>
    </message>
    <message>
        <source>What studies say</source>
        <translation>研究怎么说</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>什么时候不用</translation>
    </message>
    <message>
        <source>Am I doing it right?</source>
        <translation>我做得对吗？</translation>
    </message>
    <message>
        <source>Will it be all right?</source>
        <translation>会没事吗？</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>房间里的一样东西</translation>
    </message>
    <message>
        <source>How far studies reach: some.</source>
        <translation>研究到哪一步：有一些。</translation>
    </message>
    <message>
        <source>How far studies reach: mixed.</source>
        <translation>研究到哪一步：结果不一。</translation>
    </message>
    <message>
        <source>How far studies reach: not known.</source>
        <translation>研究到哪一步：还不知道。</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>How long entries are kept</source>
        <translation>条目留多久</translation>
    </message>
    <message>
        <source>When entries go by themselves</source>
        <translation>条目什么时候自己消失</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>一直留着</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>After a year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <source>They go when the log opens, from the copies kept here too.</source>
        <translation>打开日志时消失，这里的副本里也消失。</translation>
    </message>
    <message>
        <source>The log is closed for now. These can be set once it is open.</source>
        <translation>日志现在关着。打开后可以设置这些。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>用这个</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>照原来的样子</translation>
    </message>
    <message>
        <source>Delete everything in the log</source>
        <translation>删除日志里的全部内容</translation>
    </message>
    <message>
        <source>Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>U 盘上的副本、取出的文件、分享的页面和硬盘上残留的，这里够不着。</translation>
    </message>
    <message>
        <source>Steady things go with it, with no undo.</source>
        <translation>安稳的东西也一起消失，不能取回。</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>No entry is older than that now.</source>
        <translation>现在没有比这更久的条目。</translation>
    </message>
    <message>
        <source>1 entry is older than that. It goes now, with no undo.</source>
        <translation>有 1 个条目比这更久。它现在消失，不能取回。</translation>
    </message>
    <message>
        <source>{count} entries are older than that. They go now, with no undo.</source>
        <translation>有 {count} 个条目比这更久。它们现在消失，不能取回。</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Keys of the exercise</source>
        <translation>练习的按键</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>更多按键</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Space or {letter}</source>
        <translation>空格或 {letter}</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>陪着我</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>再往外</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>这有什么用？</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>这没有用</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <translation>声音：开</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <translation>声音：关</translation>
    </message>
</context>
<context>
    <name>KeyChangedPage</name>
    <message>
        <source>This is not the card of {name} that is here: its key is another one.</source>
        <translation>这不是这里那张 {name} 的名片：钥匙不一样。</translation>
    </message>
    <message>
        <source>Nothing was taken in. The card that is here stays: {who}.</source>
        <translation>什么都没有收进来。这里的名片还在：{who}。</translation>
    </message>
    <message>
        <source>A new computer has a new key. So has someone else&apos;s card. You can ask {name}, in the room or by a phone number you know.</source>
        <translation>新电脑有新钥匙。别人的名片也有。可以问 {name}，在治疗室里，或用你知道的电话。</translation>
    </message>
    <message>
        <source>If the new card is theirs, the one that is here can be removed first. Then the new one fits.</source>
        <translation>如果新名片是对方的，可以先把这里的去掉。然后新的就能收。</translation>
    </message>
    <message>
        <source>Back, with nothing changed</source>
        <translation>返回，不改什么</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Letter keys</source>
        <translation>字母键</translation>
    </message>
    <message>
        <source>Single letters in exercises and check-ins. Space, Esc, arrows and F1 are there either way.</source>
        <translation>练习和记录时的单个字母。空格、Esc、方向键和 F1 一直可用。</translation>
    </message>
    <message>
        <source>Other letters for an exercise</source>
        <translation>练习时用别的字母</translation>
    </message>
</context>
<context>
    <name>KnownCardModel</name>
    <message>
        <source>This could not be kept for now.</source>
        <translation>现在没能保留。</translation>
    </message>
</context>
<context>
    <name>KnownCardPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How are the words read out?</source>
        <translation>词是怎么念出来的？</translation>
    </message>
    <message>
        <source>Hold them against the card</source>
        <translation>和名片对一对</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>去掉这张名片</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>留着名片</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>第 {number} 个词</translation>
    </message>
    <message>
        <source>These are the words of the card. It counts as checked now.</source>
        <translation>这些就是名片的词。现在算核对过了。</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>核对这些词</translation>
    </message>
    <message>
        <source>The other person finds eight words beside their own card, and reads out these three.</source>
        <translation>对方在自己的名片旁边找到八个词，把这三个念出来。</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>打电话</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{one}, {next}</source>
        <translation>{one}、{next}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}，{hour}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>哪里都没有</translation>
    </message>
    <message>
        <source>can&apos;t tell</source>
        <translation>说不清</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>face</source>
        <translation>脸</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>下巴</translation>
    </message>
    <message>
        <source>throat</source>
        <translation>喉咙</translation>
    </message>
    <message>
        <source>between the shoulders</source>
        <translation>两肩之间</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>胸口</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>stomach</source>
        <translation>胃</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>前臂</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>手指</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>脚</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>紧</translation>
    </message>
    <message>
        <source>clenched</source>
        <translation>咬紧</translation>
    </message>
    <message>
        <source>a knot</source>
        <translation>一个结</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>沉</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>压着</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>热</translation>
    </message>
    <message>
        <source>clammy</source>
        <translation>湿冷</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>发抖</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>麻</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>浅</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>快</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>dropping</source>
        <translation>往下坠</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>轻一些</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>松一些</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>没那么尖</translation>
    </message>
    <message>
        <source>shame</source>
        <translation>羞耻</translation>
    </message>
    <message>
        <source>embarrassed</source>
        <translation>难为情</translation>
    </message>
    <message>
        <source>awkward</source>
        <translation>别扭</translation>
    </message>
    <message>
        <source>exposed</source>
        <translation>暴露</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>scared</source>
        <translation>害怕</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>沮丧</translation>
    </message>
    <message>
        <source>angry at myself</source>
        <translation>生自己的气</translation>
    </message>
    <message>
        <source>worn out</source>
        <translation>疲惫</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>松了口气</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的</translation>
    </message>
    <message>
        <source>loosened, then came back</source>
        <translation>松了，又回来了</translation>
    </message>
    <message>
        <source>lighter, and something else too</source>
        <translation>轻了一些，也有别的</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>一点</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>很多</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>有评分</translation>
    </message>
    <message>
        <source>{after} afterwards</source>
        <translation>之后 {after}</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}，然后 {after}</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}</source>
        <translation>之前：{before}。之后：{after}</translation>
    </message>
    <message>
        <source>Before: {before}</source>
        <translation>之前：{before}</translation>
    </message>
    <message>
        <source>After: {after}</source>
        <translation>之后：{after}</translation>
    </message>
    <message>
        <source>a note, hidden</source>
        <translation>一条笔记，已隐藏</translation>
    </message>
    <message>
        <source>{place}: {quality}</source>
        <translation>{place}：{quality}</translation>
    </message>
    <message>
        <source>under it</source>
        <translation>底下</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10 里的 {number}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Up to step {step}</source>
        <translation>到第 {step} 步</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>在第一步之前</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>it waits for you</source>
        <translation>它等着你</translation>
    </message>
    <message>
        <source>{start}, then {end}</source>
        <translation>{start}，然后 {end}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>An exercise no longer here</source>
        <translation>一个已不在这里的练习</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>静静坐着</translation>
    </message>
    <message>
        <source>One thing in the room</source>
        <translation>房间里的一样东西</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>应用的语言</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>和电脑一样</translation>
    </message>
    <message>
        <source>Another language holds from the next start of Lamplit.</source>
        <translation>换语言后，下次启动 Lamplit 时生效。</translation>
    </message>
</context>
<context>
    <name>LawNote</name>
    <message>
        <source>Keep my wording</source>
        <translation>保留我的说法</translation>
    </message>
    <message>
        <source>To change: {message} {instead}</source>
        <translation>要改：{message}{instead}</translation>
    </message>
    <message>
        <source>Worth a look: {message} {instead}</source>
        <translation>值得看一眼：{message}{instead}</translation>
    </message>
</context>
<context>
    <name>Laws</name>
    <message>
        <source>The ending asks a question.</source>
        <translation>结尾在提问。</translation>
    </message>
    <message>
        <source>Say that this is the end.</source>
        <translation>说到这里结束。</translation>
    </message>
    <message>
        <source>An exercise that looks inward is not put first when it is too much.</source>
        <translation>往里看的练习，在太多的时候不放在最前面。</translation>
    </message>
    <message>
        <source>Write overwhelmed = &quot;no&quot; or &quot;if-picked&quot;.</source>
        <translation>写 overwhelmed = &quot;no&quot; 或 &quot;if-picked&quot;。</translation>
    </message>
    <message>
        <source>Nothing is left of this set.</source>
        <translation>这一组什么都没剩下。</translation>
    </message>
    <message>
        <source>Keep one that is not may_skip.</source>
        <translation>保留一个没有 may_skip 的。</translation>
    </message>
    <message>
        <source>Three exercises or fewer are easier to use.</source>
        <translation>三个以内的练习更容易用。</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>去掉几个。</translation>
    </message>
    <message>
        <source>The set ends inward.</source>
        <translation>这一组以向内结束。</translation>
    </message>
    <message>
        <source>End with an outward one.</source>
        <translation>用一个向外的来结束。</translation>
    </message>
    <message>
        <source>{exercise} looks inward.</source>
        <translation>{exercise}往里看。</translation>
    </message>
    <message>
        <source>Write with_therapist = true, or use another.</source>
        <translation>写 with_therapist = true，或换一个。</translation>
    </message>
    <message>
        <source>{exercise} does not suit when it is too much.</source>
        <translation>{exercise}不适合太多的时候。</translation>
    </message>
    <message>
        <source>Use another, or change suits.</source>
        <translation>换一个，或改 suits。</translation>
    </message>
    <message>
        <source>{name} is there twice.</source>
        <translation>{name} 出现了两次。</translation>
    </message>
    <message>
        <source>This leads back to itself.</source>
        <translation>这又回到它自己。</translation>
    </message>
    <message>
        <source>Name another exercise, or close.</source>
        <translation>说另一个练习，或关闭。</translation>
    </message>
    <message>
        <source>{exercise} has no chosen wait.</source>
        <translation>{exercise}没有可选的等待。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>把它去掉。</translation>
    </message>
    <message>
        <source>The same exercise comes twice in a row.</source>
        <translation>同一个练习连着出现两次。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>保留其中一个。</translation>
    </message>
    <message>
        <source>There is no exercise {exercise}.</source>
        <translation>没有 {exercise} 这个练习。</translation>
    </message>
    <message>
        <source>Name one that there is, close or help.</source>
        <translation>说一个有的练习，或关闭，或帮助。</translation>
    </message>
    <message>
        <source>Name one that there is.</source>
        <translation>说一个有的。</translation>
    </message>
    <message>
        <source>Name one that looks outward.</source>
        <translation>说一个向外看的。</translation>
    </message>
    <message>
        <source>Braces stand for nothing here.</source>
        <translation>花括号在这里不代表什么。</translation>
    </message>
    <message>
        <source>Use words.</source>
        <translation>用词语。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is kept out of texts for patients.</source>
        <translation>给对方读或听的文字里不用“{word}”。</translation>
    </message>
    <message>
        <source>There is an exclamation mark.</source>
        <translation>有一个感叹号。</translation>
    </message>
    <message>
        <source>End with a full stop.</source>
        <translation>用句号结尾。</translation>
    </message>
    <message>
        <source>There is a sign or an emoji.</source>
        <translation>有符号或表情。</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>用话来说。</translation>
    </message>
    <message>
        <source>There are signs of markup or an address.</source>
        <translation>有标记符号或网址。</translation>
    </message>
    <message>
        <source>Use plain words.</source>
        <translation>用平常的词语。</translation>
    </message>
    <message>
        <source>This asks for closed eyes.</source>
        <translation>这是叫人闭眼。</translation>
    </message>
    <message>
        <source>Write &quot;Eyes can stay open.&quot;</source>
        <translation>写成“眼睛可以睁着。”</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks for a reason.</source>
        <translation>“{word}”在问原因。</translation>
    </message>
    <message>
        <source>Ask what, where or which.</source>
        <translation>问什么、哪里或哪个。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; promises something.</source>
        <translation>“{word}”在许诺什么。</translation>
    </message>
    <message>
        <source>Say what it does, not what it changes.</source>
        <translation>说它做什么，不说它改变什么。</translation>
    </message>
    <message>
        <source>This reads like school grade {grade}; {most} is the most.</source>
        <translation>读起来像 {grade} 年级；最多 {most}。</translation>
    </message>
    <message>
        <source>Use shorter words.</source>
        <translation>用短一点的词。</translation>
    </message>
    <message>
        <source>This line has {count} words; {most} is the most.</source>
        <translation>这一行有 {count} 个词；最多 {most} 个。</translation>
    </message>
    <message>
        <source>Make two steps of it.</source>
        <translation>分成两步。</translation>
    </message>
    <message>
        <source>There is nothing here to say.</source>
        <translation>这里没有可说的。</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>写一行。</translation>
    </message>
    <message>
        <source>The gap gets shorter as the pace slows.</source>
        <translation>节奏变慢时，间隔反而变短。</translation>
    </message>
    <message>
        <source>Let it grow.</source>
        <translation>让它变长。</translation>
    </message>
    <message>
        <source>The quiet gets shorter as the pace slows.</source>
        <translation>节奏变慢时，安静反而变短。</translation>
    </message>
    <message>
        <source>Let it stay or grow.</source>
        <translation>让它不变或变长。</translation>
    </message>
    <message>
        <source>There is less than 2 seconds of quiet.</source>
        <translation>安静不到 2 秒。</translation>
    </message>
    <message>
        <source>Write 2 or more.</source>
        <translation>写 2 或更多。</translation>
    </message>
    <message>
        <source>An inward step of {seconds} s is too long.</source>
        <translation>{seconds} 秒的向内一步太长。</translation>
    </message>
    <message>
        <source>Write {most} or less.</source>
        <translation>写 {most} 或更少。</translation>
    </message>
    <message>
        <source>Thinking back for {seconds} s is too long.</source>
        <translation>回想 {seconds} 秒太长。</translation>
    </message>
    <message>
        <source>Slow is twice as quiet as normal, and very slow three times.</source>
        <translation>“慢”的安静是第一档的两倍，“很慢”是三倍。</translation>
    </message>
    <message>
        <source>Write [{numbers}] or more.</source>
        <translation>写 [{numbers}] 或更多。</translation>
    </message>
    <message>
        <source>A companion line needs a chosen wait.</source>
        <translation>陪伴的一行配选好的等待。</translation>
    </message>
    <message>
        <source>Write advance = &quot;chosen&quot;.</source>
        <translation>写 advance = &quot;chosen&quot;。</translation>
    </message>
    <message>
        <source>At very slow nothing is left of this.</source>
        <translation>在很慢时，什么都没剩下。</translation>
    </message>
    <message>
        <source>Keep a step that is not optional.</source>
        <translation>保留一步不省去的。</translation>
    </message>
    <message>
        <source>After this inward step nothing surely looks outward.</source>
        <translation>这一步向内之后，没有哪一步肯定向外。</translation>
    </message>
    <message>
        <source>Add an outward step after it that is not optional.</source>
        <translation>在它后面加一步向外的，不省去。</translation>
    </message>
    <message>
        <source>Body and breath come after an outward step.</source>
        <translation>身体和呼吸在一步向外之后。</translation>
    </message>
    <message>
        <source>Begin with an outward step that is not optional.</source>
        <translation>从一步向外的开始，不省去。</translation>
    </message>
    <message>
        <source>With its longest word this line has {count}; {most} is the most.</source>
        <translation>填上最长的词，这一行有 {count} 个词；最多 {most} 个。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>缩短它。</translation>
    </message>
    <message>
        <source>A wait is chosen and no step uses it.</source>
        <translation>选了等待，却没有一步用它。</translation>
    </message>
    <message>
        <source>Add advance = &quot;chosen&quot;.</source>
        <translation>加上 advance = &quot;chosen&quot;。</translation>
    </message>
    <message>
        <source>The person ends this step, so no quiet is used.</source>
        <translation>这一步由对方结束，用不到安静。</translation>
    </message>
    <message>
        <source>Write [0, 0, 0].</source>
        <translation>写 [0, 0, 0]。</translation>
    </message>
    <message>
        <source>The breath has other seconds than these.</source>
        <translation>呼吸的秒数不是这些。</translation>
    </message>
    <message>
        <source>Write [{numbers}].</source>
        <translation>写 [{numbers}]。</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>给每个一个自己的标识。</translation>
    </message>
    <message>
        <source>The exercise looks inward a second time.</source>
        <translation>这个练习第二次往里看。</translation>
    </message>
    <message>
        <source>Keep the inward steps together.</source>
        <translation>把向内的几步放在一起。</translation>
    </message>
    <message>
        <source>No breath-in comes straight before this breath-out.</source>
        <translation>这次呼气前面没有吸气。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>加上它。</translation>
    </message>
    <message>
        <source>The picked word is said more than twice.</source>
        <translation>选的词说了不止两次。</translation>
    </message>
    <message>
        <source>Keep two sayings, or one.</source>
        <translation>保留两次，或一次。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; asks about the hand.</source>
        <translation>“{word}”在问手。</translation>
    </message>
    <message>
        <source>Ask about the thing it rests on.</source>
        <translation>问手放着的那样东西。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; points inward in an outward step.</source>
        <translation>“{word}”在一步向外的里面指向内。</translation>
    </message>
    <message>
        <source>Write direction = &quot;body&quot;.</source>
        <translation>写 direction = &quot;body&quot;。</translation>
    </message>
    <message>
        <source>There is more than one breath.</source>
        <translation>不止一次呼吸。</translation>
    </message>
    <message>
        <source>Keep one, or none.</source>
        <translation>保留一次，或不留。</translation>
    </message>
    <message>
        <source>No breath-out comes straight after this breath-in.</source>
        <translation>这次吸气后面没有呼气。</translation>
    </message>
    <message>
        <source>A breath points inward.</source>
        <translation>呼吸是指向内的。</translation>
    </message>
    <message>
        <source>Write &quot;breath&quot;.</source>
        <translation>写 &quot;breath&quot;。</translation>
    </message>
    <message>
        <source>Half a breath cannot be left out.</source>
        <translation>半次呼吸不能省去。</translation>
    </message>
    <message>
        <source>No wait can be chosen up to here.</source>
        <translation>到这里为止还不能选等待。</translation>
    </message>
    <message>
        <source>Give a choice whose options have wait_s.</source>
        <translation>给一个选项带 wait_s 的选择。</translation>
    </message>
    <message>
        <source>No chosen wait comes before this.</source>
        <translation>前面没有选好的等待。</translation>
    </message>
    <message>
        <source>Take it out; nothing is repeated.</source>
        <translation>把它去掉；这里不重复。</translation>
    </message>
    <message>
        <source>{braces} stands for nothing here.</source>
        <translation>{braces} 在这里不代表什么。</translation>
    </message>
    <message>
        <source>Use {pick} or words.</source>
        <translation>用 {pick} 或词语。</translation>
    </message>
    <message>
        <source>{pick} comes before any choice of a word.</source>
        <translation>{pick} 在选词之前。</translation>
    </message>
    <message>
        <source>Ask first.</source>
        <translation>先问。</translation>
    </message>
    <message>
        <source>Choose another direction, or other words.</source>
        <translation>选另一个方向，或换别的词。</translation>
    </message>
    <message>
        <source>The breath keeps its own seconds.</source>
        <translation>呼吸保持自己的秒数。</translation>
    </message>
    <message>
        <source>Let there be 0 seconds of quiet.</source>
        <translation>安静设为 0 秒。</translation>
    </message>
    <message>
        <source>Keep one that is not left out.</source>
        <translation>保留一个不省去的。</translation>
    </message>
    <message>
        <source>Turn looking inward on, or take it out.</source>
        <translation>打开往里看，或把它去掉。</translation>
    </message>
    <message>
        <source>Take it out, or choose another.</source>
        <translation>把它去掉，或选另一个。</translation>
    </message>
    <message>
        <source>Keep the line with the choice in front of it, or use other words.</source>
        <translation>在它前面保留带选择的那一行，或换别的词。</translation>
    </message>
    <message>
        <source>Use words in the place of the braces.</source>
        <translation>用词语代替花括号。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>写上。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; can be heard as an order or a verdict.</source>
        <translation>“{word}”可能听起来像命令或评判。</translation>
    </message>
    <message>
        <source>The text holds {sign}, which cannot be seen.</source>
        <translation>文字里有看不见的 {sign}。</translation>
    </message>
    <message>
        <source>Type this text anew.</source>
        <translation>把这段文字重新输入。</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>这段文字超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>Use a shorter one.</source>
        <translation>用短一点的。</translation>
    </message>
</context>
<context>
    <name>LeaveBar</name>
    <message>
        <source>There are changes here that are not saved.</source>
        <translation>这里有没保存的改动。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Leave without the changes</source>
        <translation>放弃这些改动，离开</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>陪着我</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>再往外</translation>
    </message>
    <message>
        <source>How does this help?</source>
        <translation>这有什么用？</translation>
    </message>
    <message>
        <source>This isn&apos;t helping</source>
        <translation>这没有用</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The usual letters</source>
        <translation>原来的字母</translation>
    </message>
    <message>
        <source>A key needs a sign that can be seen.</source>
        <translation>按键要用看得见的符号。</translation>
    </message>
    <message>
        <source>{letter} is the key of “{name}” already.</source>
        <translation>{letter} 已经是“{name}”的按键。</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Keep these here</source>
        <translation>把这些留在这里</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不动它</translation>
    </message>
    <message>
        <source>It says it is by {name}.</source>
        <translation>它说是 {name} 做的。</translation>
    </message>
    <message>
        <source>Its signature is whole. Its maker can read you these words: {words}</source>
        <translation>签名完好。做它的人可以把这些词念给你：{words}</translation>
    </message>
    <message>
        <source>Nothing in it can be kept.</source>
        <translation>里面没有能保留的。</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>The library is here: {path}</source>
        <translation>练习库在这里：{path}</translation>
    </message>
    <message>
        <source>Kept here: {count}.</source>
        <translation>留在这里：{count}。</translation>
    </message>
    <message>
        <source>Here already, and left as they are: {count}.</source>
        <translation>已在这里，照原样：{count}。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Libraries</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>In which folder does it lie?</source>
        <translation>它在哪个文件夹？</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>去那里看</translation>
    </message>
    <message>
        <source>Libraries there</source>
        <translation>那里的练习库</translation>
    </message>
    <message>
        <source>No library is in this folder.</source>
        <translation>这个文件夹里没有练习库。</translation>
    </message>
    <message>
        <source>Nothing was made here yet. Exercises and sets that are kept here can be handed on.</source>
        <translation>这里还没有做过什么。留在这里的练习和组可以交给别人。</translation>
    </message>
    <message>
        <source>What the library is called</source>
        <translation>练习库叫什么</translation>
    </message>
    <message>
        <source>By whom, as others will read it</source>
        <translation>谁做的，别人会读到</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>交给别人</translation>
    </message>
    <message>
        <source>A library is a folder of exercises and sets, signed by who made it. No person is in it.</source>
        <translation>练习库是一个文件夹，里面是练习和组，由做的人签名。里面没有任何人的信息。</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>收进一个</translation>
    </message>
    <message>
        <source>Hand on what was made here</source>
        <translation>把这里做的交给别人</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各部分的许可证</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Where it looks</source>
        <translation>它看向哪里</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>什么让它结束</translation>
    </message>
    <message>
        <source>Left out where it goes very slowly</source>
        <translation>很慢时省去</translation>
    </message>
    <message>
        <source>Small words on screen, not spoken</source>
        <translation>屏幕上的小字，不念</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+上</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+下</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Now and then said as: {wordings}</source>
        <translation>有时说成：{wordings}</translation>
    </message>
    <message>
        <source>{direction} · {ends}</source>
        <translation>{direction} · {ends}</translation>
    </message>
    <message>
        <source>{direction} · {ends} · quiet {quiet} s</source>
        <translation>{direction} · {ends} · 安静 {quiet} 秒</translation>
    </message>
    <message>
        <source>Outward: eyes or ears</source>
        <translation>向外：眼睛或耳朵</translation>
    </message>
    <message>
        <source>Outward: an object</source>
        <translation>向外：一样东西</translation>
    </message>
    <message>
        <source>Something done</source>
        <translation>做一件事</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>陪伴</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>一个念头</translation>
    </message>
    <message>
        <source>Inward: naming</source>
        <translation>向内：起名</translation>
    </message>
    <message>
        <source>Inward: the breath</source>
        <translation>向内：呼吸</translation>
    </message>
    <message>
        <source>Inward: the body</source>
        <translation>向内：身体</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <translation>自己继续</translation>
    </message>
    <message>
        <source>It waits for a press</source>
        <translation>等按一下</translation>
    </message>
    <message>
        <source>The breath in</source>
        <translation>吸气</translation>
    </message>
    <message>
        <source>The breath out</source>
        <translation>呼气</translation>
    </message>
    <message>
        <source>A wait that was chosen</source>
        <translation>选好的等待</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>一直开着</translation>
    </message>
    <message>
        <source>To tap beneath it: {names}</source>
        <translation>下面可点：{names}</translation>
    </message>
    <message>
        <source>A field beneath it: {name}</source>
        <translation>下面有一栏：{name}</translation>
    </message>
    <message>
        <source>Places in the body to tap beneath it</source>
        <translation>下面可点身体部位</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>A new line</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>Enter in the last line</source>
        <translation>在最后一行按回车</translation>
    </message>
    <message>
        <source>Now line {number}</source>
        <translation>现在是第 {number} 行</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Something is still going here.</source>
        <translation>这里还有事在进行。</translation>
    </message>
</context>
<context>
    <name>LockRoom</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>这次没能做成。</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>有人知道口令</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>用这个口令</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>照现在的样子</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>There is no recovery code: a forgotten passphrase cannot be got back.</source>
        <translation>没有恢复码：忘掉的口令找不回来。</translation>
    </message>
    <message>
        <source>A recovery code opens it too.</source>
        <translation>恢复码也能打开它。</translation>
    </message>
    <message>
        <source>This computer had little free memory when the passphrase was set, so it is guarded less.</source>
        <translation>设口令时这台电脑的空闲内存很少，所以保护得少一些。</translation>
    </message>
    <message>
        <source>Some copies open with the old passphrase still. They follow at the next opening.</source>
        <translation>有些副本还用旧口令打开。下次打开时跟上。</translation>
    </message>
    <message>
        <source>Not locked: anyone who uses this computer account can read it.</source>
        <translation>没有上锁：用这个电脑账户的人都能读。</translation>
    </message>
    <message>
        <source>Locked by a passphrase.</source>
        <translation>已用口令上锁。</translation>
    </message>
    <message>
        <source>Locked by a passphrase, and closed for now. Open it to change the passphrase.</source>
        <translation>已用口令上锁，现在关着。打开后可以改口令。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>改口令</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设口令</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>No copy of the log could be made for now.</source>
        <translation>现在没能做日志的副本。</translation>
    </message>
    <message>
        <source>It is gone from the log. Its copies follow when the log opens next.</source>
        <translation>它已不在日志里。副本会在下次打开日志时跟上。</translation>
    </message>
</context>
<context>
    <name>LogSettings</name>
    <message>
        <source>This could not be read from the log for now.</source>
        <translation>现在没能从日志里读到这个。</translation>
    </message>
    <message>
        <source>That could not be kept this time.</source>
        <translation>这次没能保留。</translation>
    </message>
    <message>
        <source>That could not be done this time.</source>
        <translation>这次没能做成。</translation>
    </message>
</context>
<context>
    <name>LogSide</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>这次没能保留。</translation>
    </message>
    <message>
        <source>The log cannot be read for now.</source>
        <translation>现在读不了日志。</translation>
    </message>
    <message>
        <source>The passphrase is set. There was little free memory, so guessing it goes quicker than usual.</source>
        <translation>口令已经设好。当时可用内存不多，所以猜出它会比平时快一些。</translation>
    </message>
    <message>
        <source>The log could not be made. Exercises work; nothing is kept for now.</source>
        <translation>日志没能建立。练习可以用；现在什么都不保留。</translation>
    </message>
</context>
<context>
    <name>LookBackModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>现在读不了日志。</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Look back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>选多个</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copies of the log</source>
        <translation>日志的副本</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>A page for your therapist</source>
        <translation>给治疗师的一页</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>成对</translation>
    </message>
    <message>
        <source>Numbers are hidden, and pairs with them.</source>
        <translation>数字已隐藏，成对的也隐藏。</translation>
    </message>
    <message>
        <source>Pictures are hidden.</source>
        <translation>图已隐藏。</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or arrow right shows one.</source>
        <translation>笔记已隐藏。点一下或按右箭头显示一条。</translation>
    </message>
    <message>
        <source>Notes are hidden. A click or Enter shows one.</source>
        <translation>笔记已隐藏。点一下或按回车显示一条。</translation>
    </message>
    <message>
        <source>Nothing stands here. What you keep, and the exercises you open, are listed here.</source>
        <translation>这里什么都没有。你保留的内容和打开的练习会列在这里。</translation>
    </message>
    <message>
        <source>No place in the body is named here.</source>
        <translation>这里没有提到身体部位。</translation>
    </message>
    <message>
        <source>No check-in here has a rating before and one after.</source>
        <translation>这里没有一次记录前后都有评分。</translation>
    </message>
    <message>
        <source>Nothing in the log fits this.</source>
        <translation>日志里没有符合的。</translation>
    </message>
    <message>
        <source>Opening the log.</source>
        <translation>正在打开日志。</translation>
    </message>
    <message>
        <source>There is no log on this computer yet.</source>
        <translation>这台电脑上还没有日志。</translation>
    </message>
    <message>
        <source>The log is locked.</source>
        <translation>日志上着锁。</translation>
    </message>
    <message>
        <source>The log is closed. Exercises work without it.</source>
        <translation>日志关着。练习不用它也行。</translation>
    </message>
    <message>
        <source>The log is set to be written in and closed.</source>
        <translation>日志设成了写完就关。</translation>
    </message>
    <message>
        <source>The log opens again tomorrow, as it is set. What you write is kept.</source>
        <translation>按设置，日志明天再打开。你写的会保留。</translation>
    </message>
</context>
<context>
    <name>LookBackRoom</name>
    <message>
        <source>A note of {day} was being corrected. What you typed is kept with that entry.</source>
        <translation>{day}的一条笔记正改到一半。你输入的内容和那条记录存在一起。</translation>
    </message>
</context>
<context>
    <name>LookBackSection</name>
    <message>
        <source>Looking back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>You can set these alone, or with your therapist. What is kept stays as it is.</source>
        <translation>可以自己设，也可以和治疗师一起设。已保留的照原样。</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>隐藏数字</translation>
    </message>
    <message>
        <source>A number is shown as a rating that was given; pairs are left out.</source>
        <translation>数字显示成“有评分”；成对的省去。</translation>
    </message>
    <message>
        <source>Hide pictures</source>
        <translation>隐藏图</translation>
    </message>
    <message>
        <source>The outline and the dots are shown as lists and tables.</source>
        <translation>轮廓和圆点显示成列表和表格。</translation>
    </message>
    <message>
        <source>Hide notes</source>
        <translation>隐藏笔记</translation>
    </message>
    <message>
        <source>A note is shown once it is pressed.</source>
        <translation>按一下才显示笔记。</translation>
    </message>
    <message>
        <source>Write and close</source>
        <translation>写完就关</translation>
    </message>
    <message>
        <source>The log can be written in, and not looked through.</source>
        <translation>日志可以写，不能翻看。</translation>
    </message>
    <message>
        <source>Notes can be corrected</source>
        <translation>笔记可以改</translation>
    </message>
    <message>
        <source>Off: a kept note stays as it was written.</source>
        <translation>关：保留的笔记照写下时的样子。</translation>
    </message>
    <message>
        <source>Look back at most</source>
        <translation>最多回看</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>一天一次</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>一天 {count} 次</translation>
    </message>
    <message>
        <source>Times a day. After that the log opens again the next day.</source>
        <translation>一天的次数。之后日志第二天再打开。</translation>
    </message>
</context>
<context>
    <name>LookBackViews</name>
    <message>
        <source>Entries, newest first</source>
        <translation>条目，新的在前</translation>
    </message>
    <message>
        <source>Check-ins that name each place</source>
        <translation>提到各部位的记录</translation>
    </message>
    <message>
        <source>Pairs, newest first</source>
        <translation>成对，新的在前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Places and words</source>
        <translation>部位和词</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>In how many check-ins each place is named. A press on one lists them.</source>
        <translation>每个部位在几次记录里提到。按一个就列出来。</translation>
    </message>
    <message>
        <source>The hollow dot is before, the filled dot is after.</source>
        <translation>空心点是之前，实心点是之后。</translation>
    </message>
</context>
<context>
    <name>LookBackWords</name>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>这个星期</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>上次会谈以来</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>自己选的日期</translation>
    </message>
    <message>
        <source>Notes with “{words}”</source>
        <translation>含“{words}”的笔记</translation>
    </message>
    <message>
        <source>Since the last session, {first}</source>
        <translation>上次会谈以来，{first}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>从 {first}</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>到 {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>房间里的光</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>日光</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字的大小</translation>
    </message>
    <message>
        <source>More space in text</source>
        <translation>字距宽一些</translation>
    </message>
    <message>
        <source>Letters, words and lines stand wider apart.</source>
        <translation>字、词和行之间更宽。</translation>
    </message>
    <message>
        <source>Keep the picture still</source>
        <translation>画面不动</translation>
    </message>
    <message>
        <source>Nothing grows, shrinks or fades on screen.</source>
        <translation>屏幕上没有变大、变小或淡出。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Lamplit</source>
        <translation>&amp;Lamplit</translation>
    </message>
    <message>
        <source>&amp;Exercise</source>
        <translation>练习(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MendingModel</name>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>现在读不了日志。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;yourself</source>
        <translation>给你自己(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>全部练习(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>记录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>回看(&amp;L)</translation>
    </message>
    <message>
        <source>From your &amp;therapist</source>
        <translation>来自你的治疗师(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Hide &amp;now</source>
        <translation>现在隐藏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Slower	Space or {letter}</source>
        <translation>慢一点(&amp;S)	空格或 {letter}</translation>
    </message>
    <message>
        <source>Stay with &amp;me	{letter}</source>
        <translation>陪着我(&amp;M)	{letter}</translation>
    </message>
    <message>
        <source>Further &amp;out	{letter}</source>
        <translation>再往外(&amp;O)	{letter}</translation>
    </message>
    <message>
        <source>&amp;How does this help?	{letter}</source>
        <translation>这有什么用？(&amp;W)	{letter}</translation>
    </message>
    <message>
        <source>This is&amp;n&apos;t helping	{letter}</source>
        <translation>这没有用(&amp;N)	{letter}</translation>
    </message>
    <message>
        <source>&amp;Voice	{letter}</source>
        <translation>声音(&amp;V)	{letter}</translation>
    </message>
    <message>
        <source>&amp;Slower	Space</source>
        <translation>慢一点(&amp;S)	空格</translation>
    </message>
    <message>
        <source>S&amp;top	Esc</source>
        <translation>停下(&amp;T)	Esc</translation>
    </message>
    <message>
        <source>A step &amp;back	←</source>
        <translation>退一步(&amp;B)	←</translation>
    </message>
    <message>
        <source>&amp;Go on	→</source>
        <translation>继续(&amp;G)	→</translation>
    </message>
    <message>
        <source>&amp;Help from a person</source>
        <translation>找一个人帮忙(&amp;H)</translation>
    </message>
    <message>
        <source>How Lamplit &amp;works</source>
        <translation>Lamplit 怎么用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Lamplit</source>
        <translation>关于 Lamplit(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>A note</source>
        <translation>一条笔记</translation>
    </message>
    <message>
        <source>Is there a word for the feeling? You can skip.</source>
        <translation>有没有一个词说这个感受？可以跳过。</translation>
    </message>
    <message>
        <source>As an outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>NewLaptopModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>文件没能写到那里。</translation>
    </message>
</context>
<context>
    <name>NewLaptopPage</name>
    <message>
        <source>Move to a new laptop</source>
        <translation>搬到新电脑</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The log is not open, so there is nothing to pack for now.</source>
        <translation>日志没有打开，现在没有可打包的。</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>做文件</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>用这个顶替它</translation>
    </message>
    <message>
        <source>I have a file from before</source>
        <translation>我有以前的文件</translation>
    </message>
    <message>
        <source>The file opens with a passphrase of its own. The log here stays as it is.</source>
        <translation>文件用它自己的口令打开。这里的日志照原样。</translation>
    </message>
    <message>
        <source>The file opens with the passphrase of the log.</source>
        <translation>文件用日志的口令打开。</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>文件在这里：{file}</translation>
    </message>
    <message>
        <source>Packing the log.</source>
        <translation>正在打包日志。</translation>
    </message>
    <message>
        <source>1. Here</source>
        <translation>1. 在这里</translation>
    </message>
    <message>
        <source>This makes one locked file with the whole log in it.</source>
        <translation>这会做一个加锁的文件，里面是整个日志。</translation>
    </message>
    <message>
        <source>2. On the new laptop</source>
        <translation>2. 在新电脑上</translation>
    </message>
    <message>
        <source>Take the file there, on a stick for one. Open Lamplit there, and choose “I have a file from before”. What is inside is shown first.</source>
        <translation>把文件带过去，比如用 U 盘。在那里打开 Lamplit，选“我有以前的文件”。会先显示里面有什么。</translation>
    </message>
    <message>
        <source>This button is for when this is the new one.</source>
        <translation>如果这台就是新的，用这个按钮。</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>The box is full. What did not fit was left out.</source>
        <translation>框满了。放不下的没有写进去。</translation>
    </message>
</context>
<context>
    <name>OpenField</name>
    <message>
        <source>Which folder is it in?</source>
        <translation>它在哪个文件夹？</translation>
    </message>
    <message>
        <source>Files in this folder, newest first</source>
        <translation>这个文件夹里的文件，新的在前</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>或输入它在哪里</translation>
    </message>
    <message>
        <source>Look into this file</source>
        <translation>看看这个文件</translation>
    </message>
</context>
<context>
    <name>OpenFilePage</name>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing here has changed.</source>
        <translation>文件还在原处。这里什么都没有变。</translation>
    </message>
    <message>
        <source>No file of this kind is in this folder.</source>
        <translation>这个文件夹里没有这类文件。</translation>
    </message>
    <message>
        <source>A file from your therapist ends in .lamplit. A plain set ends in .toml.</source>
        <translation>治疗师的文件以 .lamplit 结尾。普通的一组以 .toml 结尾。</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+上</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+下</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+回车</translation>
    </message>
    <message>
        <source>Now number {number}</source>
        <translation>现在是第 {number} 个</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>一个接一个</translation>
    </message>
    <message>
        <source>This or the one above</source>
        <translation>这个或上面那个</translation>
    </message>
</context>
<context>
    <name>OwnCardModel</name>
    <message>
        <source>The card can&apos;t be made for now.</source>
        <translation>现在做不了名片。</translation>
    </message>
</context>
<context>
    <name>OwnCardPage</name>
    <message>
        <source>Your own card</source>
        <translation>你自己的名片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>做名片</translation>
    </message>
    <message>
        <source>Your card as a printed code</source>
        <translation>把你的名片做成可打印的码</translation>
    </message>
    <message>
        <source>What kind of file?</source>
        <translation>哪种文件？</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>用这个顶替它</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>改名字</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>文件在这里：{file}</translation>
    </message>
    <message>
        <source>The squares hold the card as the file does. The code reader of a phone makes text of them.</source>
        <translation>方块里的名片和文件里的一样。手机扫码器把它变成文字。</translation>
    </message>
    <message>
        <source>The words of this card</source>
        <translation>这张名片的词</translation>
    </message>
    <message>
        <source>The same as digits, for a phone line that garbles words:</source>
        <translation>同样的内容用数字，给听不清词的电话：</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交给对方</translation>
    </message>
    <message>
        <source>A card holds no secret. It can go by stick, by mail, or on paper.</source>
        <translation>名片里没有秘密。可以用 U 盘、邮件或纸。</translation>
    </message>
    <message>
        <source>A name for the card: your own, or another that the two of you agree on</source>
        <translation>名片上的名字：你自己的，或两个人说好的</translation>
    </message>
    <message>
        <source>Your name, as the people you set exercises for know it</source>
        <translation>你的名字，让你为之设练习的人认得出</translation>
    </message>
    <message>
        <source>Your therapist needs this card once. With it, they make files that nobody else can open.</source>
        <translation>你的治疗师要用这张名片一次。有了它，做出的文件别人打不开。</translation>
    </message>
    <message>
        <source>The other person needs this card once. With it, Lamplit can tell that a file is from you.</source>
        <translation>对方要用这张名片一次。有了它，Lamplit 能认出文件是你的。</translation>
    </message>
    <message>
        <source>When your therapist asks, you can read these words out, in the room or by phone.</source>
        <translation>治疗师问起时，可以把这些词念出来，当面或打电话。</translation>
    </message>
    <message>
        <source>You can read these words out, in the room or by phone. The other person types some of them.</source>
        <translation>可以把这些词念出来，当面或打电话。对方打进其中几个。</translation>
    </message>
    <message>
        <source>A small file</source>
        <translation>一个小文件</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>可打印的页面（PDF）</translation>
    </message>
</context>
<context>
    <name>OwnVoicePage</name>
    <message>
        <source>In your own voice</source>
        <translation>用你自己的声音</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What is recorded here goes along with everything you set, sealed like the rest.</source>
        <translation>在这里录的会随你设的一切一起走，和其他内容一样封好。</translation>
    </message>
    <message>
        <source>It is kept in your log, and in theirs once they take it on. Nothing else listens.</source>
        <translation>它存在你的日志里，对方接受后也在对方的日志里。别的都不听。</translation>
    </message>
    <message>
        <source>Stay with me</source>
        <translation>陪着我</translation>
    </message>
    <message>
        <source>“{line}”</source>
        <translation>“{line}”</translation>
    </message>
    <message>
        <source>The quiet of your room</source>
        <translation>你房间的安静</translation>
    </message>
    <message>
        <source>Up to three minutes with nobody speaking. It plays softly beneath those words.</source>
        <translation>最多三分钟没有人说话。它轻轻放在那些话下面。</translation>
    </message>
    <message>
        <source>Your room</source>
        <translation>你的房间</translation>
    </message>
</context>
<context>
    <name>OwnVoiceRoom</name>
    <message>
        <source>What was recorded can&apos;t be read for now.</source>
        <translation>现在读不了录音。</translation>
    </message>
    <message>
        <source>That could not be kept for now.</source>
        <translation>现在没能保留。</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Pace at the start</source>
        <translation>开始时的速度</translation>
    </message>
    <message>
        <source>Slower is there at every moment of an exercise.</source>
        <translation>练习的任何时刻都可以“慢一点”。</translation>
    </message>
    <message>
        <source>Steps that wait go on by themselves</source>
        <translation>等待的步骤自己继续</translation>
    </message>
    <message>
        <source>They go on after their quiet. Off: they wait for a key.</source>
        <translation>安静之后自己继续。关：等按键。</translation>
    </message>
    <message>
        <source>Small changes of wording between runs</source>
        <translation>每次措辞有小变化</translation>
    </message>
    <message>
        <source>A line may come in other words the next time.</source>
        <translation>下次一句话可能换个说法。</translation>
    </message>
    <message>
        <source>Wording for the ears</source>
        <translation>给耳朵的说法</translation>
    </message>
    <message>
        <source>Where an exercise has it: listening in place of looking, for low vision or tired eyes.</source>
        <translation>练习有这种说法时：用听代替看，适合视力弱或眼睛累的时候。</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>往里看</translation>
    </message>
    <message>
        <source>Shows exercises that turn to the body or to a tone of voice. For use with your therapist first.</source>
        <translation>显示转向身体或语气的练习。先和治疗师一起用。</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>替我做一个</translation>
    </message>
    <message>
        <source>Nobody can get it back, not even the makers of this app.</source>
        <translation>没有人能找回它，做这个应用的人也不能。</translation>
    </message>
    <message>
        <source>Five words. They can be written on paper.</source>
        <translation>五个词。可以写在纸上。</translation>
    </message>
    <message>
        <source>12 characters or more. Several words are easy to type.</source>
        <translation>12 个字符以上。几个词容易输入。</translation>
    </message>
    <message>
        <source>12 characters or more.</source>
        <translation>12 个字符以上。</translation>
    </message>
    <message>
        <source>Letters too: a number alone is quickly tried out.</source>
        <translation>也要有字母：只用数字很快就能试出来。</translation>
    </message>
    <message>
        <source>That one is among the first that are tried out.</source>
        <translation>这个是最先会被试的之一。</translation>
    </message>
    <message>
        <source>The second field is for the same again.</source>
        <translation>第二栏再输一遍相同的。</translation>
    </message>
    <message>
        <source>The two fields differ for now.</source>
        <translation>两栏现在不一样。</translation>
    </message>
    <message>
        <source>Both fields say the same.</source>
        <translation>两栏一样。</translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>Without this card no page can be shared with {name}, and their files are not opened. What they set for you stays, from someone this app doesn&apos;t know.</source>
        <translation>没有这张名片，就不能和 {name} 分享页面，对方的文件也打不开。对方为你设的还在，来自这个应用不认识的人。</translation>
    </message>
    <message>
        <source>Something new is here. It is from: {who}.</source>
        <translation>这里有新的。来自：{who}。</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>Changed.</source>
        <translation>改好了。</translation>
    </message>
    <message>
        <source>Noted. It is asked again in four weeks.</source>
        <translation>记下了。四个星期后再问。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>记下了。</translation>
    </message>
    <message>
        <source>Cards are not exchanged yet.</source>
        <translation>还没有交换名片。</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>没有核对</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>念过</translation>
    </message>
    <message>
        <source>checked in person</source>
        <translation>当面核对过</translation>
    </message>
    <message>
        <source>Their card says “{name}”: {trust}.</source>
        <translation>对方的名片写着“{name}”：{trust}。</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>一份作业</translation>
    </message>
    <message>
        <source>Withdrawn from {first}. Sent {sent}.</source>
        <translation>从 {first} 起撤回。{sent} 发出。</translation>
    </message>
    <message>
        <source>Version {number}: from {first}. Sent {sent}.</source>
        <translation>第 {number} 版：从 {first}。{sent} 发出。</translation>
    </message>
    <message>
        <source>Version {number}: from {first} until {last}. Sent {sent}.</source>
        <translation>第 {number} 版：从 {first} 到 {last}。{sent} 发出。</translation>
    </message>
    <message>
        <source>Page of {day}</source>
        <translation>{day} 的页面</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>{day}: kept</source>
        <translation>{day}：保持</translation>
    </message>
    <message>
        <source>{day}: widened</source>
        <translation>{day}：放宽</translation>
    </message>
    <message>
        <source>{day}: faded</source>
        <translation>{day}：渐少</translation>
    </message>
    <message>
        <source>{day}: stopped</source>
        <translation>{day}：停止</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set exercises</source>
        <translation>设练习</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>对方的名片</translation>
    </message>
    <message>
        <source>A file can be made for them once cards are exchanged.</source>
        <translation>交换名片后可以为对方做文件。</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>设过什么</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Pages they shared, newest first</source>
        <translation>对方分享的页面，新的在前</translation>
    </message>
    <message>
        <source>None yet. A page comes when the person shares one; days without one mean nothing.</source>
        <translation>还没有。对方分享时才有页面；没有页面的日子不说明什么。</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Short note</source>
        <translation>短笔记</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>删除这个人</translation>
    </message>
    <message>
        <source>All there is of this person goes: card, what was set, pages they shared. There is no way back.</source>
        <translation>这个人的全部都会消失：名片、设过的、分享的页面。没有回头路。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Pseudonym, note, delete</source>
        <translation>化名、笔记、删除</translation>
    </message>
    <message>
        <source>Older pages: {count}</source>
        <translation>更早的页面：{count}</translation>
    </message>
    <message>
        <source>Pages they shared</source>
        <translation>对方分享的页面</translation>
    </message>
</context>
<context>
    <name>PickFolderPage</name>
    <message>
        <source>Which folder?</source>
        <translation>哪个文件夹？</translation>
    </message>
    <message>
        <source>A folder to look through</source>
        <translation>要查看的文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>或输入它在哪里</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>用这个文件夹</translation>
    </message>
    <message>
        <source>While this window is in front, new files in the folder are opened. Nothing there is moved or deleted, and other files are left alone.</source>
        <translation>这个窗口在前面时，会打开文件夹里的新文件。那里什么都不移动、不删除，别的文件不碰。</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>When it gets heavier</source>
        <translation>变沉的时候</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>什么时候不用</translation>
    </message>
    <message>
        <source>The lines</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>{place}: {message}</source>
        <translation>{place}：{message}</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>A place you pick comes here, with a word for it if you like.</source>
        <translation>你选的部位会到这里，愿意的话可以加一个词。</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>回到刚才的地方</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>I&apos;m going numb, or far away</source>
        <translation>我在变麻，或飘远了</translation>
    </message>
    <message>
        <source>Sit quietly</source>
        <translation>静静坐着</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>stays here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>PreviewListModel</name>
    <message>
        <source>Goes out.</source>
        <translation>会出去。</translation>
    </message>
    <message>
        <source>Struck out, stays here.</source>
        <translation>已划掉，留在这里。</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>念出来</translation>
    </message>
    <message>
        <source>Nothing of a preview is kept.</source>
        <translation>预览的内容都不保留。</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>一行一行</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>How it was used</source>
        <translation>怎么用的</translation>
    </message>
    <message>
        <source>Before and after, in order</source>
        <translation>之前和之后，按顺序</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>对方的话</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>选过的身体部位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>QuietField</name>
    <message>
        <source>Quiet after it, in seconds</source>
        <translation>之后的安静，秒</translation>
    </message>
    <message>
        <source>{title}, {pace}</source>
        <translation>{title}，{pace}</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>结束录音</translation>
    </message>
    <message>
        <source>No microphone is here</source>
        <translation>这里没有麦克风</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>再录一次</translation>
    </message>
    <message>
        <source>The microphone is being opened.</source>
        <translation>正在打开麦克风。</translation>
    </message>
    <message>
        <source>Recording. {seconds} s left.</source>
        <translation>正在录音。还有 {seconds} 秒。</translation>
    </message>
    <message>
        <source>It is being made ready.</source>
        <translation>正在准备。</translation>
    </message>
    <message>
        <source>Your room, {seconds} s.</source>
        <translation>你的房间，{seconds} 秒。</translation>
    </message>
    <message>
        <source>In your own voice, {seconds} s.</source>
        <translation>用你自己的声音，{seconds} 秒。</translation>
    </message>
    <message>
        <source>No microphone was found. Everything else works without one.</source>
        <translation>没有找到麦克风。别的都能用。</translation>
    </message>
    <message>
        <source>The microphone went away. Nothing was recorded.</source>
        <translation>麦克风断开了。什么都没有录。</translation>
    </message>
    <message>
        <source>Nothing was heard. The microphone may be off.</source>
        <translation>什么都没有听到。麦克风可能关着。</translation>
    </message>
    <message>
        <source>That was too short to keep.</source>
        <translation>太短了，没法保留。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>A recovery code</source>
        <translation>一个恢复码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>做恢复码</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>去掉恢复码</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已写在纸上</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>用这个恢复码</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示这些词</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>回到设置</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>做新的恢复码</translation>
    </message>
    <message>
        <source>Twelve words open the log when the passphrase is forgotten. They are shown once.</source>
        <translation>忘了口令时，十二个词能打开日志。它们显示一次。</translation>
    </message>
    <message>
        <source>This log has a code. A new one takes its place.</source>
        <translation>这份日志有恢复码。新的会代替它。</translation>
    </message>
    <message>
        <source>Write these on paper, with their numbers. The paper can be kept outside this house.</source>
        <translation>把这些连同编号写在纸上。纸可以放在家外面。</translation>
    </message>
    <message>
        <source>Whoever has the paper and this computer can open the log. Nobody can show the words again.</source>
        <translation>有这张纸和这台电脑的人能打开日志。没有人能再显示这些词。</translation>
    </message>
    <message>
        <source>Three of the words, from the paper.</source>
        <translation>纸上的三个词。</translation>
    </message>
    <message>
        <source>The code opens the log from now on.</source>
        <translation>从现在起恢复码能打开日志。</translation>
    </message>
    <message>
        <source>No code opens the log now. The passphrase does.</source>
        <translation>现在没有恢复码能打开日志。口令能打开。</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>第 {number} 个词</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>An icon among those of the desktop</source>
        <translation>在桌面图标中放一个图标</translation>
    </message>
    <message>
        <source>It says Lamplit and nothing else. Hide takes it away too.</source>
        <translation>它只写着 Lamplit。隐藏也会把它收起。</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon for now.</source>
        <translation>这个桌面目前没有放这种图标的地方。</translation>
    </message>
    <message>
        <source>A time</source>
        <translation>一个时间</translation>
    </message>
    <message>
        <source>A second time</source>
        <translation>第二个时间</translation>
    </message>
    <message>
        <source>A third time</source>
        <translation>第三个时间</translation>
    </message>
    <message>
        <source>Pause the reminders</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>The times stay as they are.</source>
        <translation>时间保持不变。</translation>
    </message>
    <message>
        <source>The next one in an hour</source>
        <translation>下一次改到一小时后</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>图标和提醒</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>At these times the desktop shows one word: Lamplit.</source>
        <translation>到了这些时间，桌面会显示一个词：Lamplit。</translation>
    </message>
    <message>
        <source>None comes while Lamplit is closed or hidden, or during an exercise. One that could not come stays away.</source>
        <translation>Lamplit 关闭或隐藏时，以及练习进行中，不会有提醒。没能出现的提醒不再补。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The next one comes at {time}.</source>
        <translation>下一次在 {time}。</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>An icon on the desktop, and reminders</source>
        <translation>桌面图标和提醒</translation>
    </message>
    <message>
        <source>Icon and reminders</source>
        <translation>图标和提醒</translation>
    </message>
    <message>
        <source>Off unless they are set. A reminder says Lamplit and nothing else.</source>
        <translation>不设置就是关闭的。提醒只写着 Lamplit。</translation>
    </message>
</context>
<context>
    <name>SaveField</name>
    <message>
        <source>Which folder?</source>
        <translation>哪个文件夹？</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message>
        <source>At 0</source>
        <translation>0 处</translation>
    </message>
    <message>
        <source>At 5</source>
        <translation>5 处</translation>
    </message>
    <message>
        <source>At 10</source>
        <translation>10 处</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>这些在日志里，打开后可以设置。</translation>
    </message>
    <message>
        <source>Date of the last session</source>
        <translation>上次会谈的日期</translation>
    </message>
    <message>
        <source>No date of a last session is set.</source>
        <translation>没有设上次会谈的日期。</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>设日期</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>My words for the scale</source>
        <translation>我给刻度的词</translation>
    </message>
    <message>
        <source>An empty field has the word that comes with it.</source>
        <translation>空着就用自带的词。</translation>
    </message>
</context>
<context>
    <name>SensationCard</name>
    <message>
        <source>{place}: a word</source>
        <translation>{place}：一个词</translation>
    </message>
    <message>
        <source>Something under it</source>
        <translation>底下的</translation>
    </message>
    <message>
        <source>{place}: something under it</source>
        <translation>{place}：底下的</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>{place}: a number</source>
        <translation>{place}：一个数字</translation>
    </message>
    <message>
        <source>{place}: a word for what is under it</source>
        <translation>{place}：底下那个的词</translation>
    </message>
    <message>
        <source>{place}: a number from 0 to 10</source>
        <translation>{place}：0 到 10 的数字</translation>
    </message>
    <message>
        <source>under it {word}</source>
        <translation>底下{word}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>10 里的 {number}</translation>
    </message>
    <message>
        <source>{place}: a word, if you like</source>
        <translation>{place}：一个词，愿意写就写</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}：{words}</translation>
    </message>
</context>
<context>
    <name>SetEditorModel</name>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}，然后 {second}</translation>
    </message>
    <message>
        <source>{first}, and more</source>
        <translation>{first}，还有别的</translation>
    </message>
    <message>
        <source>One of a few things. You can pick which.</source>
        <translation>几样中的一样。你可以挑哪一样。</translation>
    </message>
    <message>
        <source>A few things in a row, picked for you.</source>
        <translation>连着的几样，为你选的。</translation>
    </message>
</context>
<context>
    <name>SetEditorPage</name>
    <message>
        <source>An assignment</source>
        <translation>一份作业</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>An exercise or a set: a part of its title</source>
        <translation>练习或一组练习：标题的一部分</translation>
    </message>
    <message>
        <source>Write an exercise</source>
        <translation>写一个练习</translation>
    </message>
    <message>
        <source>What is picked, in order</source>
        <translation>选好的，按顺序</translation>
    </message>
    <message>
        <source>Three or fewer is easier to use.</source>
        <translation>三个以内更容易用。</translation>
    </message>
    <message>
        <source>{count} is the most that fit.</source>
        <translation>最多放 {count} 个。</translation>
    </message>
    <message>
        <source>Why this one, in one sentence</source>
        <translation>选它的理由，一句话</translation>
    </message>
    <message>
        <source>The sentence has other words now. What was said with it is left out.</source>
        <translation>这句话现在换了说法。之前录下的话不会附上。</translation>
    </message>
    <message>
        <source>Tried in the room</source>
        <translation>在治疗室里做过</translation>
    </message>
    <message>
        <source>A note, if you like: up to 200 signs</source>
        <translation>一条笔记，愿意写就写：最多 200 个字</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>保留在内</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>In your own voice</source>
        <translation>用你自己的声音</translation>
    </message>
    <message>
        <source>Keep the set for another time</source>
        <translation>把这组留到下次用</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以省去</translation>
    </message>
    <message>
        <source>{title}, number {number}</source>
        <translation>{title}，第 {number} 个</translation>
    </message>
    <message>
        <source>An assignment for {name}</source>
        <translation>给{name}的作业</translation>
    </message>
    <message>
        <source>An assignment for {count} people</source>
        <translation>给 {count} 个人的作业</translation>
    </message>
    <message>
        <source>A set. {purpose}</source>
        <translation>一组。{purpose}</translation>
    </message>
    <message>
        <source>Still open: {named}</source>
        <translation>还没填：{named}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{names} look inward and were not tried in the room.</source>
        <translation>{names}往里看，没有在治疗室里做过。</translation>
    </message>
    <message>
        <source>{names} looks inward and was not tried in the room.</source>
        <translation>{names}往里看，没有在治疗室里做过。</translation>
    </message>
    <message>
        <source>It stands above the set on their screen. You can say it too, in up to 30 seconds.</source>
        <translation>它显示在对方屏幕上这组的上面。也可以说出来，最长 30 秒。</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>怎么用</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>录音还在进行。</translation>
    </message>
    <message>
        <source>An exercise is not picked yet.</source>
        <translation>还没有选练习。</translation>
    </message>
    <message>
        <source>The sentence on why this one is still empty.</source>
        <translation>理由那一句还空着。</translation>
    </message>
    <message>
        <source>Tried in the room: yes or no.</source>
        <translation>在治疗室里做过：是或否。</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>最后一天在第一天之前。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Tried in the room: {answer}</source>
        <translation>在治疗室里做过：{answer}</translation>
    </message>
</context>
<context>
    <name>SetRoom</name>
    <message>
        <source>That could not be kept for now.</source>
        <translation>现在没能保留。</translation>
    </message>
    <message>
        <source>The set is kept here, under “{title}”.</source>
        <translation>这组存在这里，名为“{title}”。</translation>
    </message>
    <message>
        <source>The set could not be kept for now.</source>
        <translation>这组现在没能保存。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Not chosen</source>
        <translation>没有选</translation>
    </message>
    <message>
        <source>Locked by this passphrase from now on.</source>
        <translation>从现在起用这个口令上锁。</translation>
    </message>
    <message>
        <source>This could not be changed this time.</source>
        <translation>这次没能改。</translation>
    </message>
</context>
<context>
    <name>ShareModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>文件没能写到那里。</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>A page for your therapist</source>
        <translation>给治疗师的一页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>给谁？</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>哪些天？</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>The lines of the page</source>
        <translation>页面的各行</translation>
    </message>
    <message>
        <source>Put all lines back</source>
        <translation>把所有行放回来</translation>
    </message>
    <message>
        <source>How long is it to be kept?</source>
        <translation>保存多久？</translation>
    </message>
    <message>
        <source>Where does the file go?</source>
        <translation>文件去哪里？</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>用这个顶替它</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Lines on the page: {count}</source>
        <translation>页面上的行：{count}</translation>
    </message>
    <message>
        <source>The person you pick above</source>
        <translation>你在上面选的人</translation>
    </message>
    <message>
        <source>The page for {name} is made.</source>
        <translation>给 {name} 的页面做好了。</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>文件在这里：{file}</translation>
    </message>
    <message>
        <source>The line as a whole</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>What stands on it?</source>
        <translation>上面有什么？</translation>
    </message>
    <message>
        <source>Lines of your own, if you like</source>
        <translation>你自己的几行，愿意写就写</translation>
    </message>
    <message>
        <source>They stand at the top of the page. Three at the most.</source>
        <translation>它们在页面最上面。最多三行。</translation>
    </message>
    <message>
        <source>This is the page that would be seen</source>
        <translation>这就是会被看到的页面</translation>
    </message>
    <message>
        <source>Press a line to strike it out, press again to put it back.</source>
        <translation>按一行划掉它，再按一次放回来。</translation>
    </message>
    <message>
        <source>Sharing says yes to these five</source>
        <translation>分享就是对这五条说好</translation>
    </message>
    <message>
        <source>Lamplit has not sent it. It notes under “What you shared” that it was made, and when.</source>
        <translation>Lamplit 没有发送它。“你分享过的”里记着它做过，以及时间。</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>日志没有打开。</translation>
    </message>
    <message>
        <source>There is nobody to share with. A therapist&apos;s card can be taken in under “From your therapist”.</source>
        <translation>没有可分享的人。在“来自你的治疗师”里可以收一张名片。</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>正在读日志。</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>这里要两个日期，像 2026-11-24。</translation>
    </message>
    <message>
        <source>Nothing stands in these days, and no line of your own.</source>
        <translation>这些天里什么都没有，也没有你自己的行。</translation>
    </message>
    <message>
        <source>This is more than one page holds. Choose fewer days.</source>
        <translation>这超过一页能放的。可以少选几天。</translation>
    </message>
    <message>
        <source>Exercises: how often, ended or stopped at which step</source>
        <translation>练习：几次，结束或停在哪一步</translation>
    </message>
    <message>
        <source>How much was going on, before and after</source>
        <translation>有多少事在动，之前和之后</translation>
    </message>
    <message>
        <source>How often Slower was pressed, and the usual pace</source>
        <translation>按了几次“慢一点”，和平时的速度</translation>
    </message>
    <message>
        <source>How often “This isn&apos;t helping” was pressed</source>
        <translation>按了几次“这没有用”</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>选过的身体部位</translation>
    </message>
    <message>
        <source>Notes, word for word</source>
        <translation>笔记，一字不改</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>上次会谈以来</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>这个星期</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>自己选的日期</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>没有设日期</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Into the folder of you two</source>
        <translation>放进你们两个人的文件夹</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>放到别处</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>In your words</source>
        <translation>你的话</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>平时的速度</translation>
    </message>
    <message>
        <source>picked: {count}</source>
        <translation>选过：{count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>次数：{count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>结束：{count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>停在第 {steps} 步</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>按了“慢一点”：{count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>“这没有用”：{count}</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>先放在一边</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}，然后 {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过了</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What you shared</source>
        <translation>你分享过的</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing was shared yet.</source>
        <translation>还没有分享过什么。</translation>
    </message>
    <message>
        <source>Sharing can end</source>
        <translation>分享可以结束</translation>
    </message>
    <message>
        <source>Then no page can be made for that person here. What was shared before stays with them: a copy that was sent can&apos;t be called back. Lamplit tells them nothing of it.</source>
        <translation>那样这里就不能再为那个人做页面。之前分享的留在对方那里：发出去的副本收不回来。Lamplit 不会告诉对方。</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>日志没有打开。</translation>
    </message>
    <message>
        <source>Let pages go to {name} again</source>
        <translation>重新让页面给 {name}</translation>
    </message>
    <message>
        <source>Share nothing more with {name}</source>
        <translation>不再和 {name} 分享</translation>
    </message>
    <message>
        <source>Sharing with {name} has ended.</source>
        <translation>和 {name} 的分享结束了。</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>About the days from {first} to {last}</source>
        <translation>关于 {first} 到 {last} 这些天</translation>
    </message>
    <message>
        <source>Lines: {count}. Chosen: {fields}</source>
        <translation>行：{count}。选了：{fields}</translation>
    </message>
    <message>
        <source>Asked to be kept until {day}</source>
        <translation>请对方保存到 {day}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>给 {name}</translation>
    </message>
    <message>
        <source>For someone whose card is gone</source>
        <translation>给一个名片已不在的人</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”</source>
        <translation>“这没有用”</translation>
    </message>
    <message>
        <source>places</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>own lines</source>
        <translation>自己的行</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>From your therapist</source>
        <translation>来自你的治疗师</translation>
    </message>
    <message>
        <source>To start with</source>
        <translation>先从这些开始</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>其他的</translation>
    </message>
    <message>
        <source>Several in a row</source>
        <translation>连着几个</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>再往里</translation>
    </message>
    <message>
        <source>Further in, several in a row</source>
        <translation>再往里，几个连着</translation>
    </message>
    <message>
        <source>How far in, today</source>
        <translation>今天往里走多远</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>What goes further in stands lower down. Nothing is left out.</source>
        <translation>更往里的排在更下面。一个也不少。</translation>
    </message>
    <message>
        <source>Looking inward</source>
        <translation>往里看</translation>
    </message>
    <message>
        <source>Some more turn to the body or to a tone of voice. The switch for them is in Settings.</source>
        <translation>还有一些转向身体或语气。开关在设置里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>全部练习</translation>
    </message>
    <message>
        <source>Standing aside</source>
        <translation>先放在一边</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>放回来</translation>
    </message>
</context>
<context>
    <name>ShutOffModel</name>
    <message>
        <source>This could not be done this time.</source>
        <translation>这次没能做成。</translation>
    </message>
</context>
<context>
    <name>ShutOffPage</name>
    <message>
        <source>Someone knows the passphrase</source>
        <translation>有人知道口令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Passphrase as it is now</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Lock them out</source>
        <translation>把对方锁在外面</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>做新的恢复码</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>回到设置</translation>
    </message>
    <message>
        <source>Some copies could not follow yet. They do when the log opens next.</source>
        <translation>有些副本还没跟上。下次打开日志时跟上。</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing now.</source>
        <translation>旧恢复码现在什么都打不开。</translation>
    </message>
    <message>
        <source>The old passphrase opens nothing here any more.</source>
        <translation>旧口令在这里什么都打不开了。</translation>
    </message>
    <message>
        <source>Working on it.</source>
        <translation>正在做。</translation>
    </message>
    <message>
        <source>Working on it: {done} of {total} done.</source>
        <translation>正在做：{total} 里完成了 {done}。</translation>
    </message>
    <message>
        <source>This can take a minute. If the computer stops meanwhile, nothing is lost.</source>
        <translation>可能要一分钟。如果电脑中途停了，什么都不会丢。</translation>
    </message>
    <message>
        <source>The log and its copies here get a new key. The old passphrase then opens none of them.</source>
        <translation>日志和这里的副本换一把新钥匙。旧口令就都打不开了。</translation>
    </message>
    <message>
        <source>A copy that someone took elsewhere before is out of reach, and still opens with the old one.</source>
        <translation>别人以前拿到别处的副本够不着，还能用旧口令打开。</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Day of the last session</source>
        <translation>上次会谈那天</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>用这一天</translation>
    </message>
</context>
<context>
    <name>SteadyThings</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>这次没能保留。</translation>
    </message>
</context>
<context>
    <name>SteadyThingsPage</name>
    <message>
        <source>A thing</source>
        <translation>一样东西</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>记下名字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing is named.</source>
        <translation>还没有记下什么。</translation>
    </message>
    <message>
        <source>There is no room for more. One can be taken out first.</source>
        <translation>没有空位了。可以先拿出一样。</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>这些在日志里，打开后可以设置。</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>我的安稳的东西</translation>
    </message>
    <message>
        <source>A lamp, a cup, a windowsill: things of yours that hold still. There is room for {count}.</source>
        <translation>一盏灯、一个杯子、一个窗台：你身边安静不动的东西。可以放 {count} 样。</translation>
    </message>
    <message>
        <source>Where an exercise turns to one thing, their names stand beneath the line, so that nothing has to be looked for. They are not read aloud.</source>
        <translation>练习转向一样东西时，它们的名字会出现在那句话下面，不用再找。名字不会被读出来。</translation>
    </message>
    <message>
        <source>They stand in the encrypted log. A file that you make of it can take them along.</source>
        <translation>它们放在加密的日志里。你从日志做出的文件可以带上它们。</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>已记下：{name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>已拿出：{name}</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Tap one, or go on</source>
        <translation>点一个，或继续</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Places in the body</source>
        <translation>身体部位</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation>回到练习</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It waits for the key “{key}”.</source>
        <translation>它在等“{key}”键。</translation>
    </message>
    <message>
        <source>Yours: {things}</source>
        <translation>你的：{things}</translation>
    </message>
</context>
<context>
    <name>StillRoom</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>StruckWords</name>
    <message>
        <source>That could not be kept this time.</source>
        <translation>这次没能保留。</translation>
    </message>
</context>
<context>
    <name>StruckWordsPage</name>
    <message>
        <source>A word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>划掉</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>已划掉</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No word is struck out.</source>
        <translation>没有划掉的词。</translation>
    </message>
    <message>
        <source>A press puts a word back.</source>
        <translation>按一下，词就放回来。</translation>
    </message>
    <message>
        <source>There is no room for more words. One can be put back first.</source>
        <translation>没有地方放更多的词。可以先放回一个。</translation>
    </message>
    <message>
        <source>These stand in the log, and can be set once it is open.</source>
        <translation>这些在日志里，打开后可以设置。</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>刺人的词</translation>
    </message>
    <message>
        <source>A word that you strike out here is left out of every exercise, and of what a therapist writes to you. Other words stand in its place, or a short gap.</source>
        <translation>你在这里划掉的词，不会出现在任何练习里，也不会出现在治疗师写给你的话里。它的位置上是别的词，或一小段空白。</translation>
    </message>
    <message>
        <source>What you wrote yourself stays as it is, and so does Help from a person.</source>
        <translation>你自己写的照原样，“找一个人帮忙”也照原样。</translation>
    </message>
    <message>
        <source>Put back: {word}</source>
        <translation>放回来：{word}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>How {title} goes on</source>
        <translation>{title}接下来怎样</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>换</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>放到一边</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>The page is here: {path}</source>
        <translation>页面在这里：{path}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next assignment from these marks</source>
        <translation>从这些标记做下一份作业</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>顶替它</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>对方的话</translation>
    </message>
    <message>
        <source>How slow it was</source>
        <translation>有多慢</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Each pair of dots is one time, the oldest first: hollow before, filled after.</source>
        <translation>每一对点是一次，旧的在前：空心是之前，实心是之后。</translation>
    </message>
    <message>
        <source>Places in the body that were picked</source>
        <translation>选过的身体部位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>From {first} to {last}. Shared by the person on {made}.</source>
        <translation>从 {first} 到 {last}。对方在 {made} 分享。</translation>
    </message>
    <message>
        <source>A page from {name}</source>
        <translation>来自 {name} 的一页</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”</source>
        <translation>“这没有用”</translation>
    </message>
    <message>
        <source>places</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>They chose to show: {fields}.</source>
        <translation>对方选择显示：{fields}。</translation>
    </message>
    <message>
        <source>They ask that it is kept until {day} and no longer.</source>
        <translation>对方请你保存到 {day}，不再久。</translation>
    </message>
    <message>
        <source>“Slower” in all: {count}</source>
        <translation>“慢一点”一共：{count}</translation>
    </message>
    <message>
        <source>Usual pace: {pace}</source>
        <translation>平时的速度：{pace}</translation>
    </message>
    <message>
        <source>“This isn&apos;t helping”: {count}</source>
        <translation>“这没有用”：{count}</translation>
    </message>
    <message>
        <source>times: {count}</source>
        <translation>次数：{count}</translation>
    </message>
    <message>
        <source>ended: {count}</source>
        <translation>结束：{count}</translation>
    </message>
    <message>
        <source>stopped at step {steps}</source>
        <translation>停在第 {steps} 步</translation>
    </message>
    <message>
        <source>slower pressed: {count}</source>
        <translation>按了“慢一点”：{count}</translation>
    </message>
    <message>
        <source>“this isn&apos;t helping”: {count}</source>
        <translation>“这没有用”：{count}</translation>
    </message>
    <message>
        <source>no ratings here</source>
        <translation>这里没有评分</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}，然后 {after}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过了</translation>
    </message>
    <message>
        <source>Median, with every pair shown beside it: {before} before, {after} after</source>
        <translation>中位数，旁边有每一对：之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>* went up by 2 or more, so often: {count} ({where})</source>
        <translation>* 升高 2 以上的次数：{count}（{where}）</translation>
    </message>
    <message>
        <source>Set aside by Lamplit: {titles}</source>
        <translation>Lamplit 先放在一边的：{titles}</translation>
    </message>
    <message>
        <source>What this page cannot say: whether an exercise works.</source>
        <translation>这一页说不出：一个练习有没有作用。</translation>
    </message>
    <message>
        <source>These are few times, at chosen moments. High ratings tend to be followed by lower ones with no help at all.</source>
        <translation>这是少数几次，在选好的时候。高的评分之后多半是低一些的，没有任何帮助时也一样。</translation>
    </message>
    <message>
        <source>A blank day says that Lamplit was not used; nothing else.</source>
        <translation>空白的一天说的是没有用 Lamplit，没有别的。</translation>
    </message>
</context>
<context>
    <name>TakeAwayModel</name>
    <message>
        <source>The file could not be written there.</source>
        <translation>文件没能写到那里。</translation>
    </message>
    <message>
        <source>The log can&apos;t be read for now.</source>
        <translation>现在读不了日志。</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>Take it with you</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>哪些天？</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>带笔记</translation>
    </message>
    <message>
        <source>With how much was going on</source>
        <translation>带有多少事在动</translation>
    </message>
    <message>
        <source>What leaves, oldest first</source>
        <translation>会出去的，旧的在前</translation>
    </message>
    <message>
        <source>Put all rows back</source>
        <translation>把所有行放回来</translation>
    </message>
    <message>
        <source>Which kind of file?</source>
        <translation>哪种文件？</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put this one in its place</source>
        <translation>用这个顶替它</translation>
    </message>
    <message>
        <source>Outside Lamplit nothing protects this file. Whoever can open this computer or stick can read it.</source>
        <translation>在 Lamplit 之外，没有东西保护这个文件。能打开这台电脑或 U 盘的人就能读。</translation>
    </message>
    <message>
        <source>Rows that leave: {count}</source>
        <translation>会出去的行：{count}</translation>
    </message>
    <message>
        <source>The file is here: {file}</source>
        <translation>文件在这里：{file}</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>正在写文件。</translation>
    </message>
    <message>
        <source>The row as a whole</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>会出去的</translation>
    </message>
    <message>
        <source>Press a row to strike it out, press again to put it back.</source>
        <translation>按一行划掉它，再按一次放回来。</translation>
    </message>
    <message>
        <source>This makes a file of the log. Nothing is sent.</source>
        <translation>这会把日志做成一个文件。不发送任何东西。</translation>
    </message>
    <message>
        <source>Reading the log.</source>
        <translation>正在读日志。</translation>
    </message>
    <message>
        <source>Nothing stands in these days.</source>
        <translation>这些天里什么都没有。</translation>
    </message>
    <message>
        <source>These are more rows than one file holds. Choose fewer days.</source>
        <translation>行数超过一个文件能装的。可以少选几天。</translation>
    </message>
    <message>
        <source>Two dates are asked for here, like 2026-11-24.</source>
        <translation>这里要两个日期，像 2026-11-24。</translation>
    </message>
    <message>
        <source>The log is not open.</source>
        <translation>日志没有打开。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>这个星期</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>自己选的日期</translation>
    </message>
    <message>
        <source>A page to print (PDF)</source>
        <translation>可打印的页面（PDF）</translation>
    </message>
    <message>
        <source>It looks the same on every computer.</source>
        <translation>在每台电脑上看起来一样。</translation>
    </message>
    <message>
        <source>A page to read (HTML)</source>
        <translation>可阅读的页面（HTML）</translation>
    </message>
    <message>
        <source>It opens in a browser, and a screen reader finds its way in it.</source>
        <translation>用浏览器打开，读屏软件能找到路。</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>It opens in a spreadsheet.</source>
        <translation>用电子表格打开。</translation>
    </message>
    <message>
        <source>Everything to bring back (JSON)</source>
        <translation>可取回的全部（JSON）</translation>
    </message>
    <message>
        <source>Lamplit can take it in again, here or on another computer.</source>
        <translation>Lamplit 可以再收进来，在这里或另一台电脑上。</translation>
    </message>
    <message>
        <source>For a clinic&apos;s system (FHIR)</source>
        <translation>给诊所的系统（FHIR）</translation>
    </message>
    <message>
        <source>It is for a program of a clinic. A person reads one of the pages with more ease.</source>
        <translation>它给诊所的程序用。人读页面更容易。</translation>
    </message>
</context>
<context>
    <name>TakeCardModel</name>
    <message>
        <source>This card can&apos;t be read for now.</source>
        <translation>现在读不了这张名片。</translation>
    </message>
</context>
<context>
    <name>TakeCardPage</name>
    <message>
        <source>Take in a card</source>
        <translation>收一张名片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No card is in this folder.</source>
        <translation>这个文件夹里没有名片。</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>看看这段文字</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>保留这张名片</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>Check the words of it</source>
        <translation>核对它的词</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This card is here already. {trust}.</source>
        <translation>这张名片已经在这里。{trust}。</translation>
    </message>
    <message>
        <source>The card is kept. It is not checked yet: that takes a minute, together or by phone.</source>
        <translation>名片已保留。还没有核对：一起做或打电话，要一分钟。</translation>
    </message>
    <message>
        <source>Anyone can write a name on a card. Whose it is can be checked by its words, once it is here.</source>
        <translation>谁都能在名片上写一个名字。名片到了这里，可以用它的词核对是谁的。</translation>
    </message>
    <message>
        <source>The text of a card</source>
        <translation>名片的文字</translation>
    </message>
    <message>
        <source>LAMPLIT-CARD:1: and more letters</source>
        <translation>LAMPLIT-CARD:1: 和后面的字母</translation>
    </message>
    <message>
        <source>Or paste its text, from a mail or a code reader</source>
        <translation>或粘贴它的文字，来自邮件或扫码器</translation>
    </message>
</context>
<context>
    <name>TherapistRoom</name>
    <message>
        <source>This file can&apos;t be opened for now.</source>
        <translation>现在打不开这个文件。</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This could not be kept for now.</source>
        <translation>现在没能保留。</translation>
    </message>
</context>
<context>
    <name>TherapistSection</name>
    <message>
        <source>Cards and files</source>
        <translation>名片和文件</translation>
    </message>
    <message>
        <source>From your therapist</source>
        <translation>来自你的治疗师</translation>
    </message>
    <message>
        <source>Exercises that someone sets for you come as files. Nothing is sent by itself.</source>
        <translation>别人为你设的练习以文件的形式来。不会自己发送任何东西。</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Its name</source>
        <translation>它的名字</translation>
    </message>
    <message>
        <source>It has work in it</source>
        <translation>它带着工作</translation>
    </message>
    <message>
        <source>It stays here. No exercise shows it.</source>
        <translation>它留在这里。没有练习会显示它。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>拿出它</translation>
    </message>
    <message>
        <source>{name}: it has work in it</source>
        <translation>{name}：它带着工作</translation>
    </message>
    <message>
        <source>Take it out: {name}</source>
        <translation>拿出它：{name}</translation>
    </message>
</context>
<context>
    <name>ThingsSection</name>
    <message>
        <source>Name steady things</source>
        <translation>记下安稳的东西</translation>
    </message>
    <message>
        <source>My steady things</source>
        <translation>我的安稳的东西</translation>
    </message>
    <message>
        <source>A lamp, a cup: exercises can show things of yours by name.</source>
        <translation>一盏灯、一个杯子：练习可以显示你的东西的名字。</translation>
    </message>
</context>
<context>
    <name>TimelineBars</name>
    <message>
        <source>Where it waits for you, each line stands until a press.</source>
        <translation>等着你的时候，每行停到按一下为止。</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>要多久</translation>
    </message>
    <message>
        <source>Filled: a line is said. Empty: quiet.</source>
        <translation>实：在念一句。空：安静。</translation>
    </message>
    <message>
        <source>{pace}: {whole}, {quiet} of it quiet</source>
        <translation>{pace}：{whole}，其中安静 {quiet}</translation>
    </message>
    <message>
        <source>{pace}, chosen: {whole}, {quiet} of it quiet</source>
        <translation>{pace}，已选：{whole}，其中安静 {quiet}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>TitlePicker</name>
    <message>
        <source>There is none of that name.</source>
        <translation>没有这个名字的。</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>TwoVoices</name>
    <message>
        <source>A screen reader seems to be on. Lamplit&apos;s own voice rests beside it.</source>
        <translation>读屏软件好像开着。Lamplit 自己的声音先歇着。</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>就这样</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>两个声音都要</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is back as it was.</source>
        <translation>回到原来的样子了。</translation>
    </message>
    <message>
        <source>{count} entries deleted.</source>
        <translation>已删除 {count} 个条目。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>In ten seconds it is gone from here and from the copies kept here. Copies on a stick, files taken out, pages shared and what a disk keeps are not reached.</source>
        <translation>十秒后它从这里和这里的副本里消失。U 盘上的副本、取出的文件、分享的页面和硬盘上残留的，这里够不着。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>不用日志，继续</translation>
    </message>
    <message>
        <source>Help from a person</source>
        <translation>找一个人帮忙</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>我有恢复码</translation>
    </message>
    <message>
        <source>It is forgotten</source>
        <translation>忘了</translation>
    </message>
    <message>
        <source>Something is held until the log is open. It goes if Lamplit is closed first.</source>
        <translation>有东西先留着，等日志打开。如果先关了 Lamplit，它就没了。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>The log is locked</source>
        <translation>日志上着锁</translation>
    </message>
    <message>
        <source>The exercises work without it. Nothing is kept until the log is opened.</source>
        <translation>练习不用它也行。日志打开之前什么都不保留。</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Read the lines aloud</source>
        <translation>把句子念出来</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>屏幕上一直有字。</translation>
    </message>
    <message>
        <source>Lamplit&apos;s own voice beside a screen reader</source>
        <translation>读屏软件开着时也用 Lamplit 自己的声音</translation>
    </message>
    <message>
        <source>Without it the voice rests while one is on. In an exercise, Voice brings it back.</source>
        <translation>不开的话，读屏软件开着时声音就歇着。练习里按“声音”可以让它回来。</translation>
    </message>
    <message>
        <source>Mark the word being said</source>
        <translation>标出正在念的词</translation>
    </message>
    <message>
        <source>A line stands beneath it. Not while the picture is kept still.</source>
        <translation>词下面有一条线。画面不动时没有。</translation>
    </message>
    <message>
        <source>All voices of this computer for this language</source>
        <translation>这台电脑上这种语言的全部声音</translation>
    </message>
    <message>
        <source>There is no voice on this computer for this language.</source>
        <translation>这台电脑上没有这种语言的声音。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>快一些</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低一些</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高一些</translation>
    </message>
    <message>
        <source>Silence between words</source>
        <translation>词之间的安静</translation>
    </message>
    <message>
        <source>as spoken</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>quieter</source>
        <translation>小一些</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>大一些</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>声音从哪里出来</translation>
    </message>
    <message>
        <source>Hear it as it is set</source>
        <translation>按现在的设置听一听</translation>
    </message>
    <message>
        <source>Say the line</source>
        <translation>念这句话</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>听得见这个吗？</translation>
    </message>
    <message>
        <source>I can hear it</source>
        <translation>听得见</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>什么都听不见</translation>
    </message>
    <message>
        <source>A soft sound</source>
        <translation>一个轻轻的声音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>A low tone</source>
        <translation>低音</translation>
    </message>
    <message>
        <source>A hush</source>
        <translation>沙沙声</translation>
    </message>
    <message>
        <source>Each says: {line}</source>
        <translation>每个都说：{line}</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Walls can be thin. With headphones the voice stays with you.</source>
        <translation>墙可能很薄。戴耳机，声音就留给自己听。</translation>
    </message>
    <message>
        <source>Which voice</source>
        <translation>哪个声音</translation>
    </message>
    <message>
        <source>How it speaks</source>
        <translation>它怎么说话</translation>
    </message>
    <message>
        <source>At the start and at the end of each quiet. Without it all else is the same.</source>
        <translation>在每段安静的开头和结尾。没有它，别的都一样。</translation>
    </message>
    <message>
        <source>This computer has no sound device for now. The captions go on without it.</source>
        <translation>这台电脑现在没有声音设备。文字照常继续。</translation>
    </message>
    <message>
        <source>The device that was chosen is not here for now. The computer&apos;s own choice stands in for it.</source>
        <translation>所选的设备目前不在。由电脑自己的选择代替。</translation>
    </message>
    <message>
        <source>The sound of the computer may be off, low, or on its way to another device. The captions stand on screen either way.</source>
        <translation>电脑的声音可能关着、很小，或去了别的设备。屏幕上一直有字。</translation>
    </message>
    <message>
        <source>Then the lines can be read aloud, or not, at any moment.</source>
        <translation>那样句子随时可以念出来，或不念。</translation>
    </message>
</context>
<context>
    <name>VoiceRoom</name>
    <message>
        <source>{name}, higher</source>
        <translation>{name}，高一些</translation>
    </message>
    <message>
        <source>{name}, lower</source>
        <translation>{name}，低一些</translation>
    </message>
    <message>
        <source>The first that suits the language</source>
        <translation>第一个适合这种语言的</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>按电脑的设置</translation>
    </message>
    <message>
        <source>Chosen before, not here</source>
        <translation>之前选的，现在不在</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>之前选的</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Read the lines aloud</source>
        <translation>把句子念出来</translation>
    </message>
    <message>
        <source>Captions stand on screen either way.</source>
        <translation>屏幕上一直有字。</translation>
    </message>
    <message>
        <source>Which voice, and how it sounds</source>
        <translation>哪个声音，听起来怎样</translation>
    </message>
</context>
<context>
    <name>VoiceTry</name>
    <message>
        <source>Hear it</source>
        <translation>听一听</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>听 {name}</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Ways on</source>
        <translation>往下的路</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words to strike out</source>
        <translation>要划掉的词</translation>
    </message>
    <message>
        <source>Words that sting</source>
        <translation>刺人的词</translation>
    </message>
    <message>
        <source>A word that is struck out stands in no exercise any more.</source>
        <translation>划掉的词不再出现在任何练习里。</translation>
    </message>
</context>
<context>
    <name>_SetCard</name>
    <message>
        <source>New version</source>
        <translation>新的版本</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The file again</source>
        <translation>再要一次文件</translation>
    </message>
    <message>
        <source>New version of {title}</source>
        <translation>{title}的新版本</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>撤回{title}</translation>
    </message>
    <message>
        <source>The file of {title} again</source>
        <translation>再要一次{title}的文件</translation>
    </message>
</context>
</TS>
